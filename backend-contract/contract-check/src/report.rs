//! What was tried, what came back, what the contract says: as a table and as JSON.

use serde::Serialize;

use crate::call::CallError;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The backend was seen to keep the contract.
    Pass,
    /// The backend breaks the contract.
    Fail,
    /// It was not tried.
    Skipped,
    /// Nothing is broken, but somebody should look.
    Warning,
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "FAIL",
            Self::Skipped => "skipped",
            Self::Warning => "warning",
        }
    }
}

/// One line of the report.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    /// The check's name.
    pub check: &'static str,
    /// What was done.
    pub tried: String,
    /// What came back, or why nothing was done.
    pub got: String,
    /// What the contract says.
    pub contract: &'static str,
    /// How it ended.
    pub verdict: Verdict,
    /// What to do about it (failures and warnings).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

/// A check under way.
#[derive(Debug, Clone)]
pub(crate) struct Check {
    name: &'static str,
    tried: String,
    contract: &'static str,
}

impl Check {
    pub(crate) fn new(
        name: &'static str,
        tried: impl Into<String>,
        contract: &'static str,
    ) -> Self {
        Self {
            name,
            tried: tried.into(),
            contract,
        }
    }

    pub(crate) fn pass(self, got: impl Into<String>) -> Finding {
        self.end(Verdict::Pass, got.into(), None)
    }

    pub(crate) fn fail(self, got: impl Into<String>, fix: impl Into<String>) -> Finding {
        self.end(Verdict::Fail, got.into(), Some(fix.into()))
    }

    pub(crate) fn warn(self, got: impl Into<String>, fix: impl Into<String>) -> Finding {
        self.end(Verdict::Warning, got.into(), Some(fix.into()))
    }

    /// A call without an answer. One that was not made, or was cut short here, is skipped.
    pub(crate) fn unanswered(self, error: &CallError) -> Finding {
        if error.says_nothing() {
            return self.skip(error.to_string());
        }
        self.fail(error.to_string(), error.fix())
    }

    /// Its name, and what is done.
    pub(crate) fn words(&self) -> (&'static str, &str) {
        (self.name, &self.tried)
    }

    pub(crate) fn skip(self, why: impl Into<String>) -> Finding {
        self.end(Verdict::Skipped, why.into(), None)
    }

    fn end(self, verdict: Verdict, got: String, fix: Option<String>) -> Finding {
        Finding {
            check: self.name,
            tried: self.tried,
            got,
            contract: self.contract,
            verdict,
            fix,
        }
    }
}

/// All findings, in the order of the checks.
#[derive(Debug, Clone)]
pub struct Report {
    /// The backend's URL.
    pub backend: String,
    /// The booking that was entered.
    pub booking: Option<String>,
    /// What was found.
    pub findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Written<'a> {
    backend: &'a str,
    booking: Option<&'a str>,
    passed: usize,
    failed: usize,
    warnings: usize,
    skipped: usize,
    findings: &'a [Finding],
}

/// Widths of the columns after the verdict: check, tried, got, contract.
const WIDTHS: [usize; 4] = [20, 30, 38, 44];

impl Report {
    pub(crate) fn new(backend: &str, booking: Option<&str>) -> Self {
        Self {
            backend: backend.to_owned(),
            booking: booking.map(str::to_owned),
            findings: Vec::new(),
        }
    }

    /// Returns how many findings ended so.
    pub fn count(&self, verdict: Verdict) -> usize {
        let so = |finding: &&Finding| finding.verdict == verdict;
        self.findings.iter().filter(so).count()
    }

    /// Returns the report for programs.
    ///
    /// # Errors
    /// Fails when it cannot be written as JSON, which is a mistake in this crate.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(&Written {
            backend: &self.backend,
            booking: self.booking.as_deref(),
            passed: self.count(Verdict::Pass),
            failed: self.count(Verdict::Fail),
            warnings: self.count(Verdict::Warning),
            skipped: self.count(Verdict::Skipped),
            findings: &self.findings,
        })
    }

    /// Returns the report for people.
    pub fn table(&self) -> String {
        let mut table = match &self.booking {
            Some(booking) => format!("{}, booking {booking}\n\n", self.backend),
            None => format!("{}, without a booking\n\n", self.backend),
        };
        let heads = ["check", "tried", "got", "the contract says"];
        row(&mut table, "verdict", heads);
        for finding in &self.findings {
            let cells = [
                finding.check,
                &finding.tried,
                &finding.got,
                finding.contract,
            ];
            row(&mut table, finding.verdict.word(), cells);
            if let Some(fix) = &finding.fix {
                let width = WIDTHS.iter().sum();
                for (n, line) in wrapped(fix, width).iter().enumerate() {
                    let label = if n == 0 { "-> " } else { "   " };
                    table.push_str(&format!("         {label}{line}\n"));
                }
            }
        }
        table.push_str(&format!(
            "\n{} passed, {} failed, {} warnings, {} skipped\n",
            self.count(Verdict::Pass),
            self.count(Verdict::Fail),
            self.count(Verdict::Warning),
            self.count(Verdict::Skipped),
        ));
        table
    }
}

fn row(table: &mut String, verdict: &str, cells: [&str; 4]) {
    let mut columns = vec![(7, vec![verdict.to_owned()])];
    columns.extend(
        cells
            .iter()
            .zip(WIDTHS)
            .map(|(cell, width)| (width, wrapped(cell, width))),
    );
    let height = columns.iter().map(|(_, lines)| lines.len()).max();
    for n in 0..height.unwrap_or_default() {
        let line: Vec<_> = columns
            .iter()
            .map(|(width, lines)| format!("{:<width$}", lines.get(n).map_or("", String::as_str)))
            .collect();
        table.push_str(line.join("  ").trim_end());
        table.push('\n');
    }
}

/// Breaks a text at its blanks, and a word that is too long anywhere.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let mut word: Vec<char> = word.chars().collect();
        while !word.is_empty() {
            let Some(line) = lines.last_mut() else { break };
            let used = line.chars().count();
            let blank = usize::from(used > 0);
            if used + blank + word.len() > width && used > 0 {
                lines.push(String::new());
                continue;
            }
            if blank == 1 {
                line.push(' ');
            }
            line.extend(word.drain(..word.len().min(width)));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped_and_long_ones_broken() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("a 123456789", 4), ["a", "1234", "5678", "9"]);
        assert_eq!(wrapped("", 4), [""]);
    }

    #[test]
    fn a_report_counts_and_shows_every_finding() {
        let mut report = Report::new("http://backend/", Some("b1"));
        let check = || Check::new("bad token", "connect", "401 or 403");
        report.findings.push(check().pass("401"));
        report.findings.push(check().fail("200", "refuse it"));
        report.findings.push(check().skip("no --bad-token"));
        let table = report.table();
        assert!(
            table.starts_with("http://backend/, booking b1\n"),
            "{table}"
        );
        assert!(table.contains("FAIL     bad token"), "{table}");
        assert!(table.contains("-> refuse it"), "{table}");
        assert!(table.ends_with("1 passed, 1 failed, 0 warnings, 1 skipped\n"));
        let json: serde_json::Value = serde_json::from_str(&report.json().unwrap()).unwrap();
        assert_eq!(json["failed"], 1);
        assert_eq!(json["findings"][2]["verdict"], "skipped");
    }
}
