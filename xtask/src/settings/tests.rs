use proxy_core::settings::SETTINGS;

use super::{Arguments, files, read, region::Region, run, size, spelling::Spelling};
use crate::workspace;

#[test]
fn the_committed_files_are_in_step_and_the_environment_is_small() {
    let check = Arguments {
        check: true,
        json: false,
    };
    if let Err(error) = run(&check) {
        panic!("{error:#}");
    }
}

/// Each region of each file: one letter more in it, and the comparison sees it.
#[test]
fn a_region_that_somebody_has_changed_is_out_of_step() {
    for file in files() {
        let text = read(&workspace().join(file.path)).unwrap();
        for region in &file.regions {
            let broken = text.replacen(&region.text, &format!("{}#\n", region.text), 1);
            assert_ne!(broken, text, "{}: {}", file.path, region.name);
            assert_eq!(file.rewritten(&broken).unwrap(), text);
        }
    }
}

#[test]
fn a_region_that_is_gone_is_named() {
    for file in files() {
        let text = read(&workspace().join(file.path)).unwrap();
        for region in &file.regions {
            for mark in ["begin", "end"] {
                let gone = text.replace(&format!("settings: {mark} {}", region.name), "");
                let error = format!("{:#}", file.rewritten(&gone).unwrap_err());
                assert!(error.contains(file.path), "{error}");
                assert!(
                    error.contains(&format!("{mark} {}", region.name)),
                    "{error}"
                );
            }
        }
    }
}

#[test]
fn what_stands_around_a_region_stays() {
    let text = "before\n  # settings: begin x (written by cargo xtask settings)\nold\n  # settings: \
                end x\nafter\n";
    let region = Region {
        name: "x",
        text: "new\n".to_owned(),
    };
    assert_eq!(
        region.written_into(text).unwrap(),
        text.replace("old", "new")
    );
    let twice = format!("{text}{text}");
    assert!(region.written_into(&twice).is_err(), "which one?");
}

#[test]
fn each_setting_of_the_table_has_a_row_in_the_document() {
    let document = read(&workspace().join("docs/settings.md")).unwrap();
    for setting in SETTINGS {
        let row = format!("\n| `{}` | ", setting.name);
        assert_eq!(document.matches(&row).count(), 1, "{}", setting.name);
    }
}

#[test]
fn an_environment_over_the_limit_is_refused_with_its_size() {
    let largest = size::largest(SETTINGS);
    assert!(size::check(SETTINGS, largest).is_ok());
    let error = size::check(SETTINGS, largest - 1).unwrap_err().to_string();
    assert!(error.contains(&largest.to_string()), "{error}");
}

#[test]
fn names_in_a_text_are_spelt_as_the_template_spells_them() {
    let text = "`STORE_TOKEN=false` needs `BACKEND_SIGNING_SECRET`, not A_B.";
    assert_eq!(
        Spelling::Sam.plain(text),
        "StoreToken=false needs BackendSigningSecret, not A_B."
    );
    assert_eq!(
        Spelling::Terraform.plain(text),
        "websocket_store_token=false needs websocket_backend_signing_secret, not A_B."
    );
}
