//! A zip of one executable, the same bytes for the same program: no time of day, no user.

use std::io::{Cursor, Write as _};

use anyhow::Context;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Lambda starts what has this mode; without the bits it ends with "permission denied".
const EXECUTABLE: u32 = 0o755;

/// The zip's bytes.
pub(super) fn of(name: &str, program: &[u8]) -> anyhow::Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(EXECUTABLE);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file(name, options)
        .context("cannot begin the zip")?;
    archive.write_all(program).context("cannot fill the zip")?;
    let archive = archive.finish().context("cannot end the zip")?;
    Ok(archive.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use zip::ZipArchive;

    use super::*;

    #[test]
    fn the_program_comes_out_executable_and_without_a_date() {
        let program = b"#!/bin/sh\n".repeat(1000);
        let archive = of("bootstrap", &program).unwrap();
        assert!(archive.len() < program.len());
        let mut archive = ZipArchive::new(Cursor::new(archive)).unwrap();
        assert_eq!(archive.len(), 1);
        let mut file = archive.by_name("bootstrap").unwrap();
        assert_eq!(file.unix_mode().unwrap() & 0o777, 0o755);
        assert_eq!(file.last_modified().unwrap().year(), 1980);
        let mut unpacked = Vec::new();
        file.read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, program);
    }

    #[test]
    fn the_same_program_makes_the_same_zip() {
        let program = b"program".repeat(99);
        assert_eq!(
            of("bootstrap", &program).unwrap(),
            of("bootstrap", &program).unwrap()
        );
    }
}
