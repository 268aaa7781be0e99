//! Packs the web UI into the binary: what `web/dist` holds, or a page that says how to build it.
#![allow(clippy::unwrap_used, reason = "a build stops where its assumptions fail")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap()).join("../../web");
    let built = root.join("dist");
    let folder = if built.join("index.html").exists() { built.clone() } else { root.join("unbuilt") };
    println!("cargo::rerun-if-changed={}", built.display());
    println!("cargo::rerun-if-changed={}", root.join("unbuilt").display());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    let mut code = String::from("static ASSETS: &[Asset] = &[\n");
    for (at, path) in files(&folder).into_iter().enumerate() {
        let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
        let packed = out.join(format!("asset{at}.gz"));
        let mut packer = flate2::write::GzEncoder::new(vec![], flate2::Compression::best());
        packer.write_all(&std::fs::read(&path).unwrap()).unwrap();
        std::fs::write(&packed, packer.finish().unwrap()).unwrap();
        let kind = kind(&name);
        writeln!(code, "Asset {{ path: {name:?}, kind: {kind:?}, packed: include_bytes!({packed:?}) }},")
            .unwrap();
    }
    code.push_str("];\n");
    std::fs::write(out.join("assets.rs"), code).unwrap();
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![];
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            match path.is_dir() {
                _ if hidden => {}
                true => open.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}
