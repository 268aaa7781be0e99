//! What Java's library, and those usual with it, do beside giving a value.

use pellucid_graph::edge::Context;
use pellucid_graph::rules::Effects;

const IO: Context = Context::IO;
const STREAM: Context = Context(Context::IO.0 | Context::STREAM.0);
const QUERY: Context = Context::QUERY;
const WAITS: Context = Context::WAITS;
const LOCK: Context = Context::LOCK;
const UNLOCK: Context = Context::UNLOCK;

pub(super) const EFFECTS: Effects =
    Effects { calls: CALLS, locks: LOCKS, update_copies: true, sum_copies: true };

const LOCKS: &[&str] = &[""];

#[rustfmt::skip]
const CALLS: &[(&str, Context)] = &[
    ("java.sql.Statement.execute*", QUERY),
    ("java.sql.PreparedStatement.execute*", QUERY),
    ("java.sql.CallableStatement.execute*", QUERY),
    ("java.sql.Connection.prepareCall", QUERY),
    ("java.sql.Connection.commit", QUERY),
    ("?.executeQuery", QUERY),
    ("?.executeUpdate", QUERY),
    ("javax.persistence.EntityManager.*", QUERY),
    ("jakarta.persistence.EntityManager.*", QUERY),
    ("javax.persistence.Query.*", QUERY),
    ("jakarta.persistence.Query.*", QUERY),
    ("javax.persistence.TypedQuery.*", QUERY),
    ("jakarta.persistence.TypedQuery.*", QUERY),
    ("org.hibernate.Session.*", QUERY),
    ("org.hibernate.query.Query.*", QUERY),
    ("org.springframework.jdbc.core.JdbcTemplate.*", QUERY),
    ("org.springframework.data.repository.CrudRepository.*", QUERY),
    ("org.springframework.data.jpa.repository.JpaRepository.*", QUERY),
    ("com.mongodb.client.MongoCollection.*", QUERY),
    ("redis.clients.jedis.Jedis.*", QUERY),
    ("java.lang.Thread.sleep", WAITS),
    ("java.lang.Thread.join", WAITS),
    ("java.util.concurrent.Future.get", WAITS),
    ("java.util.concurrent.CompletableFuture.get", WAITS),
    ("java.util.concurrent.CompletableFuture.join", WAITS),
    ("java.util.concurrent.CountDownLatch.await", WAITS),
    ("java.util.concurrent.CyclicBarrier.await", WAITS),
    ("java.util.concurrent.Semaphore.acquire", WAITS),
    ("java.util.concurrent.BlockingQueue.take", WAITS),
    ("java.util.concurrent.BlockingQueue.put", WAITS),
    ("java.util.concurrent.TimeUnit.sleep", WAITS),
    ("java.util.concurrent.ExecutorService.awaitTermination", WAITS),
    ("java.util.concurrent.ExecutorService.invokeAll", WAITS),
    ("java.lang.Process.waitFor", WAITS),
    ("java.util.concurrent.locks.Lock.lock", LOCK),
    ("java.util.concurrent.locks.Lock.lockInterruptibly", LOCK),
    ("java.util.concurrent.locks.ReentrantLock.lock", LOCK),
    ("java.util.concurrent.locks.ReentrantLock.lockInterruptibly", LOCK),
    ("java.util.concurrent.locks.StampedLock.writeLock", LOCK),
    ("java.util.concurrent.locks.StampedLock.readLock", LOCK),
    ("java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock.lock", LOCK),
    ("java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock.lock", LOCK),
    ("java.util.concurrent.locks.Lock.unlock", UNLOCK),
    ("java.util.concurrent.locks.ReentrantLock.unlock", UNLOCK),
    ("java.util.concurrent.locks.StampedLock.unlock*", UNLOCK),
    ("java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock.unlock", UNLOCK),
    ("java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock.unlock", UNLOCK),
    ("java.nio.file.Files.*", IO),
    ("java.nio.channels.FileChannel.*", IO),
    ("java.nio.channels.SocketChannel.connect", IO),
    ("java.nio.channels.SocketChannel.read", IO),
    ("java.nio.channels.SocketChannel.write", IO),
    ("java.io.FileInputStream.*", IO),
    ("java.io.FileOutputStream.*", IO),
    ("java.io.FileReader.*", IO),
    ("java.io.FileWriter.*", IO),
    ("java.io.RandomAccessFile.*", IO),
    ("java.io.File.delete", IO),
    ("java.io.File.exists", IO),
    ("java.io.File.length", IO),
    ("java.io.File.list*", IO),
    ("java.io.File.mkdir*", IO),
    ("java.io.File.renameTo", IO),
    ("java.io.File.createNewFile", IO),
    ("java.io.BufferedReader.readLine", STREAM),
    ("java.net.URL.openStream", IO),
    ("java.net.URL.openConnection", IO),
    ("java.net.HttpURLConnection.*", IO),
    ("java.net.Socket.Socket", IO),
    ("java.net.http.HttpClient.send", IO),
    ("java.net.InetAddress.getByName", IO),
    ("java.net.InetAddress.getAllByName", IO),
    ("java.lang.Runtime.exec", IO),
    ("java.lang.ProcessBuilder.start", IO),
    ("okhttp3.Call.execute", IO),
    ("org.apache.http.client.HttpClient.execute", IO),
    ("org.springframework.web.client.RestTemplate.*", IO),
];
