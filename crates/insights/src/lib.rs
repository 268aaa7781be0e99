//! What the facts, the graph and the history of code amount to.

pub mod architecture;
pub mod clones;
pub mod detect;
mod duck;
pub mod engine;
pub mod foreign;
pub mod history;
mod known;
pub mod rule;
pub mod shipped;
pub mod world;

pub use detect::{DETECTOR_VERSION, Rules, Stopped, fingerprint};
pub use known::{Known, Together};
