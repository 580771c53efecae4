//! What a crate does not depend on, it cannot use. Each wall of decision 5 against what cargo says of
//! this machine's build: normal dependencies, with theirs and so on.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::workspace;

/// What a crate must not depend on.
#[derive(Debug, Clone, Copy)]
enum Forbidden {
    /// A crate of this name; `*` at its end stands for any rest.
    Named(&'static str),
    /// A crate of this workspace, but for these.
    OursBut(&'static [&'static str]),
    /// A crate that is built with a C compiler, or linked with a library of the system.
    C,
}

use Forbidden::{C, Named, OursBut};

/// What is pure knows no runtime, no HTTP client, no AWS and no C, and of ours the contract alone.
const PURE: &[Forbidden] = &[
    Named("tokio"),
    Named("hyper"),
    Named("reqwest"),
    Named("lambda_*"),
    Named("aws-sdk-*"),
    Named("aws-smithy-*"),
    Named("aws-config"),
    C,
    OursBut(&["backend-contract"]),
];

/// The walls. A crate that is not there fails too.
const WALLS: &[(&str, &[Forbidden])] = &[
    ("backend-contract", &[OursBut(&[])]),
    ("benchmark", &[OursBut(&["local-faults"])]),
    ("contract-check", &[OursBut(&["backend-contract"])]),
    ("local-apigw", &[OursBut(&["local-faults"])]),
    ("local-faults", &[OursBut(&[])]),
    (
        "local-gateway",
        &[OursBut(&[
            "local-apigw",
            "local-faults",
            "local-lambda",
            "local-queues",
        ])],
    ),
    ("local-lambda", &[OursBut(&[])]),
    ("local-queues", &[OursBut(&["local-faults"])]),
    ("mock-backend", &[OursBut(&["backend-contract"])]),
    ("proxy", &[OursBut(&["backend-contract", "proxy-core"])]),
    ("proxy-core", PURE),
];

/// What builds C.
const COMPILERS: [&str; 2] = ["cc", "cmake"];

/// A package in cargo's words: what counts here.
#[derive(Debug, Default)]
struct Package {
    name: String,
    ours: bool,
    needs_c: bool,
    /// Ids of its normal dependencies.
    dependencies: Vec<String>,
}

/// All packages by cargo's id.
#[derive(Debug)]
struct Packages(BTreeMap<String, Package>);

impl Packages {
    fn read(metadata: &Value) -> Self {
        let members = metadata["workspace_members"].as_array().unwrap();
        let mut packages = BTreeMap::new();
        for package in metadata["packages"].as_array().unwrap() {
            let read = Package {
                name: package["name"].as_str().unwrap().to_owned(),
                ours: members.contains(&package["id"]),
                needs_c: package["links"].is_string(),
                dependencies: Vec::new(),
            };
            packages.insert(package["id"].as_str().unwrap().to_owned(), read);
        }
        for node in metadata["resolve"]["nodes"].as_array().unwrap() {
            let id = node["id"].as_str().unwrap();
            for dependency in node["deps"].as_array().unwrap() {
                let other = dependency["pkg"].as_str().unwrap();
                let is_compiler = COMPILERS.contains(&packages[other].name.as_str());
                let package = packages.get_mut(id).unwrap();
                for kind in dependency["dep_kinds"].as_array().unwrap() {
                    match kind["kind"].as_str() {
                        None => package.dependencies.push(other.to_owned()),
                        Some("build") => package.needs_c |= is_compiler,
                        Some(_) => {}
                    }
                }
            }
        }
        Self(packages)
    }

    /// The ways from a crate to what it must not know, each as `crate -> crate -> …`.
    fn breaches(&self, name: &str, forbidden: &[Forbidden]) -> Vec<String> {
        let start = self
            .0
            .iter()
            .find(|(_, package)| package.ours && package.name == name);
        let Some((start, _)) = start else {
            return vec![format!("there is no crate {name}")];
        };
        let mut breaches = Vec::new();
        let mut seen = BTreeSet::from([start]);
        let mut ways = vec![vec![start]];
        while let Some(way) = ways.pop() {
            for id in way
                .last()
                .into_iter()
                .flat_map(|id| &self.0[*id].dependencies)
            {
                if !seen.insert(id) {
                    continue;
                }
                let longer = [&way[..], &[id]].concat();
                let package = &self.0[id];
                if forbidden.iter().any(|forbidden| forbidden.is(package)) {
                    let names = longer.iter().map(|id| self.0[*id].name.as_str());
                    breaches.push(names.collect::<Vec<_>>().join(" -> "));
                } else {
                    ways.push(longer);
                }
            }
        }
        breaches
    }
}

impl Forbidden {
    fn is(self, package: &Package) -> bool {
        match self {
            Named(name) => match name.strip_suffix('*') {
                Some(prefix) => package.name.starts_with(prefix),
                None => package.name == name,
            },
            OursBut(known) => package.ours && !known.contains(&package.name.as_str()),
            C => package.needs_c,
        }
    }
}

fn packages() -> Packages {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let host = said
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap();
    Packages::read(&workspace::metadata(&["--filter-platform", host]))
}

#[test]
fn no_crate_knows_what_is_behind_its_wall() {
    let packages = packages();
    let breaches = WALLS
        .iter()
        .flat_map(|(name, forbidden)| packages.breaches(name, forbidden));
    let breaches: Vec<_> = breaches.collect();
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn what_a_crate_knows_through_others_is_found_by_its_way() {
    let packages = packages();
    let runtime = packages.breaches("proxy", &[Named("tokio")]);
    assert!(
        runtime.iter().any(|way| way.starts_with("proxy -> ")),
        "{runtime:?}"
    );
    let of_proxy = packages.breaches("proxy", PURE);
    for name in ["lambda_runtime", "aws-sdk-dynamodb", "aws-lc-rs", "reqwest"] {
        let found = of_proxy
            .iter()
            .any(|way| way.ends_with(name) || way.contains(&format!("{name} -> ")));
        assert!(found, "{name}: {of_proxy:#?}");
    }
    // Its tests use mock-backend: that is no normal dependency.
    assert!(
        packages
            .breaches("proxy", &[Named("mock-backend")])
            .is_empty()
    );
    assert!(
        !packages
            .breaches("tests", &[OursBut(&["proxy"])])
            .is_empty()
    );
    assert_eq!(
        packages.breaches("nobody", PURE),
        ["there is no crate nobody"]
    );
}
