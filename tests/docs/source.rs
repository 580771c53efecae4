//! Rust source as words: identifiers, `::` and single signs, without comments, literals and what
//! only tests see.

use std::iter::Peekable;
use std::str::Chars;

/// The words of a source file.
pub(crate) fn words(source: &str) -> Vec<String> {
    without_tests(&all_words(source))
}

fn all_words(source: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut chars = source.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '/' if chars.peek() == Some(&'/') => {
                while chars.next_if(|next| *next != '\n').is_some() {}
            }
            '/' if chars.peek() == Some(&'*') => skip_comment(&mut chars),
            '"' => skip_string(&mut chars),
            '\'' => skip_char_or_lifetime(&mut chars),
            ':' if chars.next_if_eq(&':').is_some() => words.push("::".to_owned()),
            _ if char.is_alphanumeric() || char == '_' => {
                let mut word = String::from(char);
                while let Some(next) = chars.next_if(|next| next.is_alphanumeric() || *next == '_')
                {
                    word.push(next);
                }
                match (word.as_str(), chars.peek()) {
                    ("r" | "br" | "cr", Some('"' | '#')) => skip_raw_string(&mut chars),
                    ("b" | "c", Some('"')) => {}
                    _ => words.push(word),
                }
            }
            _ if char.is_whitespace() => {}
            _ => words.push(char.into()),
        }
    }
    words
}

fn skip_comment(chars: &mut Peekable<Chars<'_>>) {
    let (mut depth, mut before) = (0, '/');
    for char in chars.by_ref() {
        depth += match (before, char) {
            ('/', '*') => 1,
            ('*', '/') => -1,
            _ => 0,
        };
        if depth == 0 {
            return;
        }
        before = char;
    }
}

fn skip_string(chars: &mut Peekable<Chars<'_>>) {
    while let Some(char) = chars.next() {
        match char {
            '\\' => drop(chars.next()),
            '"' => return,
            _ => {}
        }
    }
}

/// A raw string's rest, from its first `#` or quote; of a raw identifier (`r#type`) the `#` only.
fn skip_raw_string(chars: &mut Peekable<Chars<'_>>) {
    let mut hashes = 0;
    while chars.next_if_eq(&'#').is_some() {
        hashes += 1;
    }
    if chars.next_if_eq(&'"').is_none() {
        return;
    }
    while let Some(char) = chars.next() {
        if char == '"' && (0..hashes).all(|_| chars.next_if_eq(&'#').is_some()) {
            return;
        }
    }
}

fn skip_char_or_lifetime(chars: &mut Peekable<Chars<'_>>) {
    match chars.next() {
        Some('\\') => {
            chars.next();
            while chars.next().is_some_and(|char| char != '\'') {}
        }
        // A lifetime's other letters become a word of their own, which is no path.
        Some(_) => drop(chars.next_if_eq(&'\'')),
        None => {}
    }
}

/// The same without the items that `#[cfg(test)]` stands before.
fn without_tests(words: &[String]) -> Vec<String> {
    let mut kept = Vec::new();
    let mut rest = words;
    while let Some((first, others)) = rest.split_first() {
        let is_test = ["#", "[", "cfg", "(", "test", ")", "]"];
        if rest.len() >= is_test.len() && rest.iter().zip(is_test).all(|(word, test)| word == test)
        {
            rest = &rest[item_length(rest)..];
        } else {
            kept.push(first.clone());
            rest = others;
        }
    }
    kept
}

/// How many words an item has: to its `;`, or to the end of its braces.
fn item_length(words: &[String]) -> usize {
    let mut depth = 0;
    for (at, word) in words.iter().enumerate() {
        match word.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => {}
        }
        if depth == 0 && matches!(word.as_str(), ";" | "}") {
            return at + 1;
        }
    }
    words.len()
}

/// One name that a `use` brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Import {
    /// As it is written, without `*` and without a last `self`.
    pub(crate) path: Vec<String>,
    /// What it is called here.
    pub(crate) name: String,
}

/// The imports of a `use`, from the word after `use` to its `;`.
pub(crate) fn imports(words: &[String]) -> Vec<Import> {
    let mut imports = Vec::new();
    tree(&mut words.iter().peekable(), &[], &mut imports);
    imports
}

fn tree<'a>(
    words: &mut Peekable<impl Iterator<Item = &'a String>>,
    before: &[String],
    imports: &mut Vec<Import>,
) {
    let mut path = before.to_vec();
    let mut name = None;
    while let Some(word) = words.next_if(|word| !matches!(word.as_str(), "," | "}" | ";")) {
        match word.as_str() {
            "{" => {
                while words.peek().is_some_and(|word| *word != "}") {
                    tree(words, &path, imports);
                    words.next_if(|word| *word == ",");
                }
                words.next();
                return;
            }
            "as" => name = words.next().cloned(),
            "::" | "*" => {}
            // `a::{self, b}` is `a` and `a::b`.
            "self" if !path.is_empty() => {}
            _ => path.push(word.clone()),
        }
    }
    if let Some(name) = name.or_else(|| path.last().cloned()) {
        imports.push(Import { path, name });
    }
}
