//! Which C library a program needs, read from its symbols' versions: a newer one than Lambda's
//! ends the function before its first line.

use std::{collections::BTreeSet, fmt};

use anyhow::{Context, bail, ensure};
use object::{
    Endianness,
    elf::{self, FileHeader64},
    read::elf::{FileHeader as _, SectionTable, Sym as _},
};

use super::Arch;

/// What `provided.al2023` has.
pub(super) const AMAZON_LINUX_2023: Version = Version([2, 34, 0]);

/// A version of glibc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version([u16; 3]);

impl Version {
    /// Of a symbol version such as `GLIBC_2.34`; `None` is no number.
    fn parse(name: &str) -> Option<Self> {
        let mut numbers = [0; 3];
        let mut parts = name.split('.');
        for (number, part) in numbers.iter_mut().zip(&mut parts) {
            *number = part.parse().ok()?;
        }
        parts.next().is_none().then_some(Self(numbers))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [major, minor, 0] => write!(f, "GLIBC_{major}.{minor}"),
            [major, minor, patch] => write!(f, "GLIBC_{major}.{minor}.{patch}"),
        }
    }
}

/// The newest version that the program needs, which Amazon Linux 2023 must have.
pub(super) fn check(program: &[u8], arch: Arch) -> anyhow::Result<Version> {
    check_against(program, arch, AMAZON_LINUX_2023)
}

fn check_against(program: &[u8], arch: Arch, there: Version) -> anyhow::Result<Version> {
    let header =
        FileHeader64::<Endianness>::parse(program).context("this is no 64-bit ELF file")?;
    let endian = header.endian().context("unknown byte order")?;
    let wanted = match arch {
        Arch::X86_64 => elf::EM_X86_64,
        Arch::Arm64 => elf::EM_AARCH64,
    };
    ensure!(
        header.e_machine(endian) == wanted,
        "the program is not for {}",
        arch.name()
    );
    let sections = header.sections(endian, program).context("no sections")?;
    let needed = needed(&sections, endian, program)?;
    let mut newest = None;
    for name in &needed {
        // There are markers too, such as the one for relative relocations, which old libraries refuse.
        match Version::parse(name) {
            Some(version) if version <= there => newest = newest.max(Some(version)),
            _ => bail!(
                "the program needs GLIBC_{name}, but there is {there} only{}",
                users(&sections, endian, program, name)?
            ),
        }
    }
    newest.context("the program says of no symbol which glibc it needs")
}

/// What stands behind `GLIBC_` in the versions that the program asks its libraries for.
fn needed(
    sections: &SectionTable<'_, FileHeader64<Endianness>>,
    endian: Endianness,
    program: &[u8],
) -> anyhow::Result<BTreeSet<String>> {
    let mut needed = BTreeSet::new();
    let Some((libraries, strings)) = sections.gnu_verneed(endian, program)? else {
        return Ok(needed);
    };
    let strings = sections.strings(endian, program, strings)?;
    for library in libraries {
        let (_, versions) = library?;
        for version in versions {
            let name = str::from_utf8(version?.name(endian, strings)?)?;
            needed.extend(name.strip_prefix("GLIBC_").map(str::to_owned));
        }
    }
    Ok(needed)
}

/// The symbols that need this version, in words.
fn users(
    sections: &SectionTable<'_, FileHeader64<Endianness>>,
    endian: Endianness,
    program: &[u8],
    version: &str,
) -> anyhow::Result<String> {
    let version = format!("GLIBC_{version}");
    let Some(versions) = sections.versions(endian, program)? else {
        return Ok(String::new());
    };
    let symbols = sections.symbols(endian, program, elf::SHT_DYNSYM)?;
    let mut names = Vec::new();
    for (index, symbol) in symbols.enumerate() {
        let its = versions.version(versions.version_index(endian, index).index())?;
        if its.is_some_and(|its| its.name() == version.as_bytes()) {
            let name = symbol.name(endian, symbols.strings())?;
            names.push(String::from_utf8_lossy(name).into_owned());
        }
    }
    Ok(match names.as_slice() {
        [] => String::new(),
        names => format!(" (for {})", names.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// This very test program.
    fn program() -> Vec<u8> {
        std::fs::read(std::env::current_exe().unwrap()).unwrap()
    }

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        let [old, patched, newer] =
            ["2.2", "2.2.5", "2.34"].map(|name| Version::parse(name).unwrap());
        assert!(old < patched && patched < newer);
        assert_eq!(patched.to_string(), "GLIBC_2.2.5");
        assert_eq!(newer.to_string(), "GLIBC_2.34");
        for name in ["ABI_DT_RELR", "PRIVATE", "2.x", "2.3.4.5", ""] {
            assert_eq!(Version::parse(name), None, "{name}");
        }
    }

    #[test]
    fn a_program_that_needs_a_newer_library_is_refused_with_the_symbols() {
        let newest = check_against(&program(), Arch::here(), Version([2, 99, 0])).unwrap();
        assert!(newest > Version([2, 2, 0]), "{newest}");
        let refused = check_against(&program(), Arch::here(), Version([2, 1, 0])).unwrap_err();
        let words = format!("{refused:#}");
        assert!(words.starts_with("the program needs GLIBC_2."), "{words}");
        assert!(
            words.contains("but there is GLIBC_2.1 only (for "),
            "{words}"
        );
    }

    #[test]
    fn a_program_for_another_processor_is_refused() {
        let other = match Arch::here() {
            Arch::X86_64 => Arch::Arm64,
            Arch::Arm64 => Arch::X86_64,
        };
        let refused = check(&program(), other).unwrap_err().to_string();
        assert_eq!(refused, format!("the program is not for {}", other.name()));
        assert!(check(b"#!/bin/sh\n", Arch::here()).is_err());
    }
}
