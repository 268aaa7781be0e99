//! What Go's library, and those usual with it, do beside giving a value.

use pellucid_graph::edge::Context;
use pellucid_graph::rules::Effects;

const IO: Context = Context::IO;
const QUERY: Context = Context::QUERY;
const WAITS: Context = Context::WAITS;
const LOCK: Context = Context::LOCK;
const UNLOCK: Context = Context::UNLOCK;

pub(super) const EFFECTS: Effects =
    Effects { calls: CALLS, locks: LOCKS, update_copies: true, sum_copies: true };

const LOCKS: &[&str] = &[];

#[rustfmt::skip]
const CALLS: &[(&str, Context)] = &[
    ("database/sql.DB.Query*", QUERY),
    ("database/sql.DB.Exec*", QUERY),
    ("database/sql.DB.Prepare*", QUERY),
    ("database/sql.Tx.Query*", QUERY),
    ("database/sql.Tx.Exec*", QUERY),
    ("database/sql.Tx.Commit", QUERY),
    ("database/sql.Stmt.Query*", QUERY),
    ("database/sql.Stmt.Exec*", QUERY),
    ("database/sql.Conn.Query*", QUERY),
    ("database/sql.Conn.Exec*", QUERY),
    ("gorm.io/gorm.DB.*", QUERY),
    ("github.com/jmoiron/sqlx.DB.*", QUERY),
    ("go.mongodb.org/mongo-driver/mongo.Collection.*", QUERY),
    ("time.Sleep", WAITS),
    ("sync.WaitGroup.Wait", WAITS),
    ("sync.Cond.Wait", WAITS),
    ("os/exec.Cmd.Wait", WAITS),
    ("sync.Mutex.Lock", LOCK),
    ("sync.RWMutex.Lock", LOCK),
    ("sync.RWMutex.RLock", LOCK),
    ("sync.Locker.Lock", LOCK),
    ("sync.Mutex.Unlock", UNLOCK),
    ("sync.RWMutex.Unlock", UNLOCK),
    ("sync.RWMutex.RUnlock", UNLOCK),
    ("sync.Locker.Unlock", UNLOCK),
    ("os.ReadFile", IO),
    ("os.WriteFile", IO),
    ("os.Open", IO),
    ("os.OpenFile", IO),
    ("os.Create", IO),
    ("os.Stat", IO),
    ("os.Lstat", IO),
    ("os.Remove*", IO),
    ("os.Rename", IO),
    ("os.Mkdir*", IO),
    ("os.ReadDir", IO),
    ("os.File.*", IO),
    ("io/ioutil.ReadFile", IO),
    ("io/ioutil.WriteFile", IO),
    ("io/ioutil.ReadDir", IO),
    ("path/filepath.Walk*", IO),
    ("path/filepath.Glob", IO),
    ("net.Dial*", IO),
    ("net.Lookup*", IO),
    ("net/http.Get", IO),
    ("net/http.Post*", IO),
    ("net/http.Head", IO),
    ("net/http.Client.*", IO),
    ("os/exec.Cmd.Run", IO),
    ("os/exec.Cmd.Output", IO),
    ("os/exec.Cmd.CombinedOutput", IO),
    ("os/exec.Cmd.Start", IO),
];
