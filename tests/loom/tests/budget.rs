//! The budget of repetitions that all calls of a client share.

/// What the budget counts with: here, atomics whose every order is tried.
mod atomic {
    pub(crate) use loom::sync::atomic::{AtomicU64, Ordering};
}

#[path = "../../../codegen/runtime/src/retry/budget.rs"]
mod budget;

use budget::Budget;
use loom::{sync::Arc, thread};

/// Runs the acts side by side; each says how many repetitions it took.
fn side_by_side(budget: &Arc<Budget>, acts: &[fn(&Budget) -> u32]) -> u32 {
    let threads: Vec<_> = acts
        .iter()
        .map(|act| {
            let (budget, act) = (Arc::clone(budget), *act);
            thread::spawn(move || act(&budget))
        })
        .collect();
    threads.into_iter().map(|thread| thread.join().expect("no panic")).sum()
}

fn take(budget: &Budget) -> u32 {
    u32::from(budget.withdraw())
}

fn take_two(budget: &Budget) -> u32 {
    take(budget) + take(budget)
}

fn give(budget: &Budget) -> u32 {
    budget.deposit(true);
    0
}

fn give_two(budget: &Budget) -> u32 {
    give(budget) + give(budget)
}

#[test]
fn no_repetition_is_spent_twice() {
    loom::model(|| {
        let budget = Arc::new(Budget::new(2));
        assert_eq!(side_by_side(&budget, &[take, take_two]), 2);
        assert!(!budget.withdraw());
    });
}

#[test]
fn what_is_given_back_can_be_spent_and_no_more() {
    loom::model(|| {
        let budget = Arc::new(Budget::new(1));
        let taken = side_by_side(&budget, &[take, give]);
        let left = take_two(&budget);
        // The gift is lost if the bucket was full when it came.
        assert_eq!(taken, 1);
        assert!(left <= 1, "{left}");
    });
}

#[test]
fn a_gift_to_an_empty_bucket_is_never_lost() {
    loom::model(|| {
        let budget = Arc::new(Budget::new(2));
        assert_eq!(take_two(&budget), 2);
        let taken = side_by_side(&budget, &[give_two, take]);
        assert_eq!(taken + take_two(&budget), 2);
    });
}
