//! Archives that arrive over the network: written to the cache as they come, within a limit, then analysed.

use super::access::{Principal, random};
use super::app::App;
use super::jobs::Place;
use super::params::Params;
use super::problem::{Problem, Result};
use super::routes::Reply;
use axum::body::Body;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio_stream::StreamExt;

/// Longest time between two pieces of an upload.
const PATIENCE: Duration = Duration::from_secs(30);

/// Takes in an archive and submits its job.
pub(super) async fn take(app: &App, params: &Params, principal: &Principal, body: Body) -> Result<Reply> {
    let name = safe_name(params.text("name").unwrap_or_default())?;
    let random = random::<8>().map_err(|error| Problem::internal(error.to_string()))?;
    let folder: PathBuf = app.config.cache().join("uploads").join(random);
    tokio::fs::create_dir_all(&folder).await.map_err(lost)?;
    let folder = tokio::fs::canonicalize(&folder).await.map_err(lost)?;
    let file = folder.join(&name);
    match write(&file, body, app.config.serve.max_upload).await {
        Ok(()) => {}
        Err(problem) => {
            let _ = tokio::fs::remove_dir_all(&folder).await;
            return Err(problem);
        }
    }
    let job = app.jobs.submit(Place::Upload { name, file }, &principal.name)?;
    Ok(super::api::jobs::accepted(&job))
}

fn lost(error: std::io::Error) -> Problem {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    match error.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => Problem::unavailable("no space is left for uploads"),
        _ => Problem::internal(format!("the upload cannot be kept: {error}")),
    }
}

async fn write(file: &Path, body: Body, most: u64) -> Result<()> {
    let mut out = tokio::fs::File::create(file).await.map_err(lost)?;
    let mut stream = body.into_data_stream();
    let mut size = 0;
    loop {
        let next = tokio::time::timeout(PATIENCE, stream.next()).await;
        match next.map_err(|_| Problem::invalid("the upload stopped arriving"))? {
            None => break,
            Some(Err(_)) => return Err(Problem::invalid("the upload broke off")),
            Some(Ok(piece)) => {
                size += piece.len() as u64;
                if size > most {
                    return Err(Problem::too_large(format!(
                        "an upload has {most} bytes at most (setting serve.max-upload)"
                    )));
                }
                out.write_all(&piece).await.map_err(lost)?;
            }
        }
    }
    out.flush().await.map_err(lost)
}

/// The name of an archive and nothing else: no folder, no surprise.
fn safe_name(name: &str) -> Result<String> {
    let kept: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect();
    let kept = kept.trim_start_matches('.').to_owned();
    let is_archive =
        [".zip", ".tar", ".tar.gz", ".tgz"].iter().any(|end| kept.to_ascii_lowercase().ends_with(end));
    if !is_archive || kept.len() > 200 || kept.len() < 5 {
        return Err(Problem::invalid("the name of an archive ends in .zip, .tar, .tar.gz or .tgz"));
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere() {
        assert_eq!(safe_name("a.zip").unwrap(), "a.zip");
        assert_eq!(safe_name("../../etc/x.tar.gz").unwrap(), "_.._etc_x.tar.gz");
        for bad in ["", "x", ".zip", "a.exe", "a.zip/../b"] {
            assert!(safe_name(bad).is_err(), "{bad}");
        }
    }
}
