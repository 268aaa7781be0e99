//! What the tests share: a folder of code, a store beside it, and the real binary.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test uses a part, and stops where its assumptions fail"
)]

pub(crate) mod schema;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

pub(crate) struct Place {
    folder: tempfile::TempDir,
    pub(crate) code: PathBuf,
    pub(crate) store: PathBuf,
}

impl Place {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let code = folder.path().join("code");
        fs::create_dir(&code).unwrap();
        let place = Self { store: folder.path().join("store.db"), code, folder };
        files.iter().for_each(|(path, text)| place.write(path, text));
        place
    }

    /// Writes a file of the code.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.code.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A file beside the code.
    pub(crate) fn beside(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// Runs the binary in the code's folder.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pellucid"));
        command.current_dir(&self.code).env("PELLUCID_STORE", &self.store).args(args).output().unwrap()
    }

    /// What it prints; it must succeed.
    pub(crate) fn stdout(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What it prints, and the exit code.
    pub(crate) fn ends(&self, args: &[&str]) -> (i32, String) {
        let output = self.run(args);
        let told = String::from_utf8(output.stdout).unwrap();
        let told = if told.is_empty() { String::from_utf8_lossy(&output.stderr).into_owned() } else { told };
        (output.status.code().unwrap(), told)
    }

    /// Runs git in the code's folder, deaf to the machine's configuration.
    pub(crate) fn git(&self, args: &[&str]) {
        self.git_at(0, args);
    }

    fn git_at(&self, time: i64, args: &[&str]) {
        let output = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@t", "-c", "protocol.file.allow=always"])
            .args(["-c", "init.defaultBranch=main", "-c", "core.autocrlf=false"])
            .args(args)
            .current_dir(&self.code)
            .env("GIT_COMMITTER_DATE", format!("@{time} +0000"))
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// Commits everything as somebody, at a time in seconds since 1970.
    pub(crate) fn commit(&self, name: &str, time: i64, message: &str) {
        if !self.code.join(".git").exists() {
            self.git(&["init", "-q"]);
        }
        self.git(&["add", "-A", "-f"]);
        let author = format!("{name} <{}@x>", name.to_lowercase());
        let date = format!("@{time} +0000");
        let commit = ["commit", "-q", "--allow-empty", "-m", message, "--author", &author, "--date", &date];
        self.git_at(time, &commit);
    }
}
