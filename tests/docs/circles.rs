//! The files of a crate know each other in one direction. Files in a circle cannot be read, moved or
//! tested without each other.
//!
//! What counts: paths that begin with `crate`, `super` or `self`, in a `use` and elsewhere. A name that
//! a file hands on (`pub use child::Name`) counts as the file that it comes from, so that a module's
//! façade makes no circle. What a file names of its own modules without `self` (`child::Name`) does not
//! count, and tests do not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::slice;

use crate::source::{Import, imports, words};
use crate::workspace::{self, Target};

/// Packages whose files still have circles. One that has none left must go from here.
const KNOWN: &[&str] = &[];

/// A module's place in its crate; the root's is empty. A path to an item is one too.
type Module = Vec<String>;

/// What a file says of others.
#[derive(Debug, Default)]
struct File {
    /// For messages.
    path: String,
    /// The modules that it declares and that are files.
    children: Vec<String>,
    /// Which names it has from where.
    imports: Vec<Import>,
    /// What it needs: paths from the crate's root.
    paths: Vec<Module>,
}

/// A crate's files by module.
#[derive(Debug, Default)]
struct Tree(BTreeMap<Module, File>);

/// The names that tie two files, by their modules: the first knows the second.
type Arrows = BTreeMap<(Module, Module), BTreeSet<String>>;

impl File {
    fn parse(path: String, module: &[String], words: &[String]) -> Self {
        let mut file = Self {
            path,
            children: children(words),
            ..Self::default()
        };
        let mut place = module.to_vec();
        // The depths at which modules within the file end.
        let mut ends = Vec::new();
        let (mut depth, mut at) = (0, 0);
        while let Some(word) = words.get(at) {
            let before = at
                .checked_sub(1)
                .map_or("", |before| words[before].as_str());
            at += 1;
            match word.as_str() {
                "mod" if words.get(at + 1).is_some_and(|next| next == "{") => {
                    place.push(words[at].clone());
                    ends.push(depth);
                }
                "{" => depth += 1,
                "}" => {
                    depth -= 1;
                    if ends.last() == Some(&depth) {
                        ends.pop();
                        place.pop();
                    }
                }
                "use" => {
                    let length = words[at..].iter().take_while(|word| *word != ";").count();
                    let handed_on = matches!(before, "pub" | ")");
                    for import in imports(&words[at..at + length]) {
                        let explicit = is_explicit(&import.path);
                        let Some(path) = file.absolute(&place, &import.path) else {
                            continue;
                        };
                        if explicit && !(handed_on && path.starts_with(module)) {
                            file.paths.push(path.clone());
                        }
                        file.imports.push(Import { path, ..import });
                    }
                    at += length;
                }
                // `pub(in path)` says who may see, and not what is seen.
                _ if !matches!(before, "::" | "in") => {
                    let written = path_at(&words[at - 1..]);
                    if written.len() > 1 && is_explicit(&written) {
                        file.paths.extend(file.absolute(&place, &written));
                    }
                }
                _ => {}
            }
        }
        file
    }

    /// A path as it is written in the module `place`, from the crate's root. `None` for what is of
    /// another crate, or of the file itself.
    fn absolute(&self, place: &[String], written: &[String]) -> Option<Module> {
        let mut rest = written;
        let mut path = match written.first()?.as_str() {
            "crate" => Module::new(),
            "self" | "super" => place.to_vec(),
            child if self.children.iter().any(|known| known == child) => place.to_vec(),
            _ => return None,
        };
        while let Some((first, others)) = rest.split_first() {
            match first.as_str() {
                "crate" | "self" => {}
                "super" => drop(path.pop()),
                _ => break,
            }
            rest = others;
        }
        path.extend_from_slice(rest);
        Some(path)
    }
}

/// Whether a path says where it begins, and is not relative to the file that it is in.
fn is_explicit(path: &[String]) -> bool {
    matches!(path[0].as_str(), "crate" | "self" | "super")
}

/// The names in `mod name;`.
fn children(words: &[String]) -> Vec<String> {
    let declared = words
        .windows(3)
        .filter(|words| words[0] == "mod" && words[2] == ";");
    declared.map(|words| words[1].clone()).collect()
}

/// The path that begins here: names with `::` between them.
fn path_at(words: &[String]) -> Vec<String> {
    let mut path = words[..1].to_vec();
    let mut rest = &words[1..];
    while let [separator, name, others @ ..] = rest
        && separator == "::"
        && name.starts_with(|first: char| first.is_alphabetic() || first == '_')
    {
        path.push(name.clone());
        rest = others;
    }
    path
}

impl Tree {
    /// The root's file and all below it.
    fn read(root: &Path, read: &dyn Fn(&Path) -> Option<String>) -> Self {
        let mut tree = Self::default();
        tree.add(Module::new(), root, root.parent().unwrap(), read);
        tree
    }

    fn add(
        &mut self,
        module: Module,
        path: &Path,
        folder: &Path,
        read: &dyn Fn(&Path) -> Option<String>,
    ) {
        let text = read(path).unwrap_or_else(|| panic!("there is no {}", path.display()));
        let file = File::parse(path.display().to_string(), &module, &words(&text));
        for child in &file.children {
            let beside = folder.join(format!("{child}.rs"));
            let below = folder.join(child).join("mod.rs");
            let path = if read(&beside).is_some() {
                beside
            } else {
                below
            };
            let module = [&module[..], slice::from_ref(child)].concat();
            self.add(module, &path, &folder.join(child), read);
        }
        self.0.insert(module, file);
    }

    /// The file that a path leads to, and what is named there. Follows names that are handed on.
    fn target(&self, path: &[String]) -> (Module, String) {
        let mut path = path.to_vec();
        // A name that is handed on in a circle of its own would not compile; the limit is for parsers.
        for _ in 0..16 {
            let length = (0..=path.len())
                .rev()
                .find(|length| self.0.contains_key(&path[..*length]));
            let (module, rest) = path.split_at(length.unwrap_or_default());
            let (Some(file), Some(name)) = (self.0.get(module), rest.first()) else {
                return (module.to_vec(), path.last().cloned().unwrap_or_default());
            };
            match file
                .imports
                .iter()
                .find(|import| import.name == *name && import.path != path)
            {
                Some(import) => path = [&import.path[..], &rest[1..]].concat(),
                None => return (module.to_vec(), name.clone()),
            }
        }
        panic!("{path:?} leads nowhere")
    }

    fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for (module, file) in &self.0 {
            for path in &file.paths {
                let (target, name) = self.target(path);
                if target != *module {
                    arrows
                        .entry((module.clone(), target))
                        .or_default()
                        .insert(name);
                }
            }
        }
        arrows
    }

    /// Each circle with its arrows, in words.
    fn circles(&self) -> Vec<String> {
        let arrows = self.arrows();
        let mut leads = BTreeMap::<_, BTreeSet<_>>::new();
        for (from, to) in arrows.keys() {
            leads.entry(from).or_default().insert(to);
        }
        let reached = self
            .0
            .keys()
            .map(|module| (module, reachable(&leads, module)));
        let reached: BTreeMap<_, _> = reached.collect();
        let circles = reached.iter().map(|(module, from_it)| {
            let both_ways = from_it
                .iter()
                .filter(|other| reached[**other].contains(module));
            both_ways.copied().collect::<BTreeSet<_>>()
        });
        let circles: BTreeSet<_> = circles.filter(|circle| !circle.is_empty()).collect();
        circles
            .iter()
            .map(|circle| self.describe(circle, &arrows))
            .collect()
    }

    fn describe(&self, circle: &BTreeSet<&Module>, arrows: &Arrows) -> String {
        let mut text = format!("{} files:", circle.len());
        for ((from, to), names) in arrows {
            if circle.contains(from) && circle.contains(to) {
                let (from, to) = (&self.0[from].path, &self.0[to].path);
                let names: Vec<_> = names.iter().map(String::as_str).collect();
                write!(text, "\n  {from} -> {to}: {}", names.join(", ")).unwrap();
            }
        }
        text
    }
}

/// All modules that arrows lead to from this one, itself only where they lead back.
fn reachable<'a>(
    arrows: &BTreeMap<&Module, BTreeSet<&'a Module>>,
    from: &Module,
) -> BTreeSet<&'a Module> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from];
    while let Some(module) = next.pop() {
        for to in arrows.get(module).into_iter().flatten() {
            if reached.insert(*to) {
                next.push(to);
            }
        }
    }
    reached
}

#[test]
fn the_files_of_no_crate_form_a_circle() {
    let root = workspace::root();
    let read = |path: &Path| fs::read_to_string(root.join(path)).ok();
    let mut with_circles = BTreeSet::new();
    let mut unknown = String::new();
    let targets = workspace::targets();
    assert!(targets.len() > 5, "{targets:?}");
    for Target { package, root } in &targets {
        for circle in Tree::read(root, &read).circles() {
            with_circles.insert(package.as_str());
            if !KNOWN.contains(&package.as_str()) {
                writeln!(unknown, "{package}: a circle of {circle}").unwrap();
            }
        }
    }
    assert!(unknown.is_empty(), "\n{unknown}");
    let untied: Vec<_> = KNOWN
        .iter()
        .filter(|name| !with_circles.contains(**name))
        .collect();
    assert!(
        untied.is_empty(),
        "no circle is left in {untied:?}: take it out of KNOWN"
    );
}

mod tests;
