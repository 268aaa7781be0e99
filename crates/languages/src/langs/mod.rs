//! The manifest of languages: one line for each folder. A folder may hold a family that shares its knowledge
//! (C and C++; JavaScript and TypeScript).

use crate::family::Family;

mod c_family;
mod ecmascript;
mod go;
mod java;
mod python;
mod rust;

/// Every family, in the order of the lines above.
pub fn families() -> Vec<Family> {
    include!(concat!(env!("OUT_DIR"), "/registry.rs"))
}
