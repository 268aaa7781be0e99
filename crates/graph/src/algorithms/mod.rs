//! Questions over the whole graph: who reaches whom, cycles, layers, importance, coupling. All iterative, all
//! deterministic, all bounded by what the caller allows.

mod community;
mod coupling;
mod cycles;
mod entry;
mod layers;
mod rank;
mod reach;

pub use community::communities;
pub use coupling::{Coupling, coupling};
pub use cycles::{Cycle, cycles};
pub use entry::{EntryPoint, entry_points, is_test};
pub use layers::layers;
pub use rank::page_rank;
pub use reach::{Direction, Filter, Reached, impact_kinds, path, paths, reach, shortest};
