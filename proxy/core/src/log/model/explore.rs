//! Visits each state that can be reached, the nearest first, so that a trace is a shortest one.

use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;

pub(super) trait State: Clone + Eq + Hash {
    /// What can happen next, each with its name.
    fn moves(&self) -> Vec<(String, Self)>;

    /// What must never be.
    fn wrong(&self) -> Option<String>;
}

/// What was found.
pub(super) struct Explored {
    pub(super) states: usize,
    /// The moves to what must never be, and what it is.
    pub(super) hole: Option<Vec<String>>,
}

struct Visited<S> {
    state: Rc<S>,
    /// From where and by which move, but for the first.
    by: Option<(usize, String)>,
}

pub(super) fn explore<S: State>(start: S) -> Explored {
    let start = Rc::new(start);
    let mut known = HashMap::from([(Rc::clone(&start), 0)]);
    let mut visited = vec![Visited {
        state: start,
        by: None,
    }];
    let mut next = 0;
    while next < visited.len() {
        let state = Rc::clone(&visited[next].state);
        if let Some(wrong) = state.wrong() {
            return Explored {
                states: visited.len(),
                hole: Some(trace(&visited, next, wrong)),
            };
        }
        for (name, after) in state.moves() {
            let after = Rc::new(after);
            if !known.contains_key(&after) {
                known.insert(Rc::clone(&after), visited.len());
                visited.push(Visited {
                    state: after,
                    by: Some((next, name)),
                });
            }
        }
        next += 1;
    }
    Explored {
        states: visited.len(),
        hole: None,
    }
}

fn trace<S>(visited: &[Visited<S>], mut place: usize, wrong: String) -> Vec<String> {
    let mut trace = vec![wrong];
    while let Some((before, name)) = &visited[place].by {
        trace.push(name.clone());
        place = *before;
    }
    trace.reverse();
    trace
}
