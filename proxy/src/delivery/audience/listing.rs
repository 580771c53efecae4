//! Who is there, counted and named.

use proxy_core::membership::Membership;

/// The most connections that a listing names; Lambda's answers may have 6 MB.
const LISTED: usize = 10_000;

/// Who is there.
#[derive(Debug, Default)]
pub struct Listing {
    pub count: usize,
    /// Up to 10,000 of them, in no order.
    pub first: Vec<Membership>,
}

impl Listing {
    pub(super) fn add(&mut self, rows: impl IntoIterator<Item = Membership>) {
        for row in rows {
            self.count += 1;
            self.name(row);
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.count += other.count;
        other.first.into_iter().for_each(|row| self.name(row));
    }

    fn name(&mut self, row: Membership) {
        if self.first.len() < LISTED {
            self.first.push(row);
        }
    }
}

#[cfg(test)]
mod tests;
