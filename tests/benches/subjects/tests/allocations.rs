//! The allocations of calls and of decoding keep to their budgets. `cargo xtask bench --gate` holds instructions to theirs, too.

use std::path::PathBuf;

use copyist_benches::{
    budget::{self, Budget, Verdict},
    decode,
    figure::{Figure, Unit},
    request::{self, Server, Work},
    subject::Programs,
};
use copyist_load::Call;

/// The binaries that this test was built with. How they are optimized makes no difference to what they allocate.
fn programs() -> Programs {
    Programs {
        plain: PathBuf::from(env!("CARGO_BIN_EXE_copyist-subject")),
        counted: PathBuf::from(env!("CARGO_BIN_EXE_copyist-subject-counted")),
    }
}

fn measured() -> Vec<Figure> {
    let programs = programs();
    let server = Server::start(&programs).expect("a server");
    let mut figures = Vec::new();
    for client in request::by_hand(&programs) {
        for call in Call::ALL {
            let work = Work { base: server.base(), call, in_flight: 1 };
            figures.push(work.allocations(&client).unwrap_or_else(|failure| panic!("{}", failure.message())));
        }
    }
    for decoder in decode::decoders(&programs) {
        figures.extend(decode::allocations(&decoder).unwrap_or_else(|failure| panic!("{}", failure.message())));
    }
    figures
}

#[test]
fn allocations_keep_to_their_budgets_and_would_be_found_if_they_did_not() {
    let figures = measured();
    let budgets = budget::all().expect("the budgets");
    let budgets: Vec<&Budget> = budgets.iter().filter(|budget| budget.unit == Unit::Allocations).collect();
    assert!(budgets.len() > 2, "the budgets of allocations are found");
    let mut broken = Vec::new();
    for budget in budgets {
        match budget.judge(&figures) {
            Verdict::Met(judged) => {
                // Half an allocation less, and the same figures are over it.
                let short = judged.value - 0.5 - judged.bound;
                let doctored = Budget { plus: budget.plus + short, ..budget.clone() };
                assert!(matches!(doctored.judge(&figures), Verdict::Missed(_)), "{doctored:?}");
            }
            Verdict::Missed(judged) => broken.push(format!("`{}`: {}", budget.id, judged.words(budget))),
            Verdict::NotMeasured => broken.push(format!("`{}` is not measured", budget.id)),
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_client_that_fails_is_no_figure() {
    let programs = programs();
    let [client, ..] = &request::by_hand(&programs)[..] else { panic!("there is a client") };
    // Nobody listens there.
    let work = Work { base: "http://127.0.0.1:9", call: Call::Get, in_flight: 1 };
    let failure = work.allocations(client).expect_err("there is no server");
    assert!(
        failure.message().starts_with("`copyist` fails with `http://127.0.0.1:9 get 1`: "),
        "{}",
        failure.message()
    );
}
