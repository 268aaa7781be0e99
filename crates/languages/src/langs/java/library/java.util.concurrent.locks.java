package java.util.concurrent.locks;
public abstract class AbstractOwnableSynchronizer implements java.io.Serializable {
 protected AbstractOwnableSynchronizer() {}
 protected Thread getExclusiveOwnerThread() {}
 protected void setExclusiveOwnerThread(Thread a) {}
}
public abstract class AbstractQueuedLongSynchronizer extends java.util.concurrent.locks.AbstractOwnableSynchronizer implements java.io.Serializable {
 protected boolean compareAndSetState(long a, long b) {}
 protected boolean isHeldExclusively() {}
 protected boolean tryAcquire(long a) {}
 protected boolean tryRelease(long a) {}
 protected boolean tryReleaseShared(long a) {}
 protected long getState() {}
 protected long tryAcquireShared(long a) {}
 protected void setState(long a) {}
 public AbstractQueuedLongSynchronizer() {}
 public String toString() {}
 public Thread getFirstQueuedThread() {}
 public boolean hasContended() {}
 public boolean hasQueuedPredecessors() {}
 public boolean hasQueuedThreads() {}
 public boolean hasWaiters(java.util.concurrent.locks.AbstractQueuedLongSynchronizer.ConditionObject a) {}
 public boolean isQueued(Thread a) {}
 public boolean owns(java.util.concurrent.locks.AbstractQueuedLongSynchronizer.ConditionObject a) {}
 public boolean release(long a) {}
 public boolean releaseShared(long a) {}
 public boolean tryAcquireNanos(long a, long b) {}
 public boolean tryAcquireSharedNanos(long a, long b) {}
 public int getQueueLength() {}
 public int getWaitQueueLength(java.util.concurrent.locks.AbstractQueuedLongSynchronizer.ConditionObject a) {}
 public java.util.Collection<Thread> getExclusiveQueuedThreads() {}
 public java.util.Collection<Thread> getQueuedThreads() {}
 public java.util.Collection<Thread> getSharedQueuedThreads() {}
 public java.util.Collection<Thread> getWaitingThreads(java.util.concurrent.locks.AbstractQueuedLongSynchronizer.ConditionObject a) {}
 public void acquire(long a) {}
 public void acquireInterruptibly(long a) {}
 public void acquireShared(long a) {}
 public void acquireSharedInterruptibly(long a) {}
 public class ConditionObject implements java.util.concurrent.locks.Condition, java.io.Serializable {
  protected boolean hasWaiters() {}
  protected int getWaitQueueLength() {}
  protected java.util.Collection<Thread> getWaitingThreads() {}
  public ConditionObject(java.util.concurrent.locks.AbstractQueuedLongSynchronizer a) {}
  public boolean await(long a, java.util.concurrent.TimeUnit b) {}
  public boolean awaitUntil(java.util.Date a) {}
  public long awaitNanos(long a) {}
  public void await() {}
  public void awaitUninterruptibly() {}
  public void signal() {}
  public void signalAll() {}
 }
}
public abstract class AbstractQueuedSynchronizer extends java.util.concurrent.locks.AbstractOwnableSynchronizer implements java.io.Serializable {
 protected AbstractQueuedSynchronizer() {}
 protected boolean compareAndSetState(int a, int b) {}
 protected boolean isHeldExclusively() {}
 protected boolean tryAcquire(int a) {}
 protected boolean tryRelease(int a) {}
 protected boolean tryReleaseShared(int a) {}
 protected int getState() {}
 protected int tryAcquireShared(int a) {}
 protected void setState(int a) {}
 public String toString() {}
 public Thread getFirstQueuedThread() {}
 public boolean hasContended() {}
 public boolean hasQueuedPredecessors() {}
 public boolean hasQueuedThreads() {}
 public boolean hasWaiters(java.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject a) {}
 public boolean isQueued(Thread a) {}
 public boolean owns(java.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject a) {}
 public boolean release(int a) {}
 public boolean releaseShared(int a) {}
 public boolean tryAcquireNanos(int a, long b) {}
 public boolean tryAcquireSharedNanos(int a, long b) {}
 public int getQueueLength() {}
 public int getWaitQueueLength(java.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject a) {}
 public java.util.Collection<Thread> getExclusiveQueuedThreads() {}
 public java.util.Collection<Thread> getQueuedThreads() {}
 public java.util.Collection<Thread> getSharedQueuedThreads() {}
 public java.util.Collection<Thread> getWaitingThreads(java.util.concurrent.locks.AbstractQueuedSynchronizer.ConditionObject a) {}
 public void acquire(int a) {}
 public void acquireInterruptibly(int a) {}
 public void acquireShared(int a) {}
 public void acquireSharedInterruptibly(int a) {}
 public class ConditionObject implements java.util.concurrent.locks.Condition, java.io.Serializable {
  protected boolean hasWaiters() {}
  protected int getWaitQueueLength() {}
  protected java.util.Collection<Thread> getWaitingThreads() {}
  public ConditionObject(java.util.concurrent.locks.AbstractQueuedSynchronizer a) {}
  public boolean await(long a, java.util.concurrent.TimeUnit b) {}
  public boolean awaitUntil(java.util.Date a) {}
  public long awaitNanos(long a) {}
  public void await() {}
  public void awaitUninterruptibly() {}
  public void signal() {}
  public void signalAll() {}
 }
}
public interface Condition {
 boolean await(long a, java.util.concurrent.TimeUnit b);
 boolean awaitUntil(java.util.Date a);
 long awaitNanos(long a);
 void await();
 void awaitUninterruptibly();
 void signal();
 void signalAll();
}
public interface Lock {
 boolean tryLock();
 boolean tryLock(long a, java.util.concurrent.TimeUnit b);
 java.util.concurrent.locks.Condition newCondition();
 void lock();
 void lockInterruptibly();
 void unlock();
}
public class LockSupport {
 public static Object getBlocker(Thread a) {}
 public static void park() {}
 public static void park(Object a) {}
 public static void parkNanos(Object a, long b) {}
 public static void parkNanos(long a) {}
 public static void parkUntil(Object a, long b) {}
 public static void parkUntil(long a) {}
 public static void setCurrentBlocker(Object a) {}
 public static void unpark(Thread a) {}
}
public interface ReadWriteLock {
 java.util.concurrent.locks.Lock readLock();
 java.util.concurrent.locks.Lock writeLock();
}
public class ReentrantLock implements java.util.concurrent.locks.Lock, java.io.Serializable {
 protected Thread getOwner() {}
 protected java.util.Collection<Thread> getQueuedThreads() {}
 protected java.util.Collection<Thread> getWaitingThreads(java.util.concurrent.locks.Condition a) {}
 public ReentrantLock() {}
 public ReentrantLock(boolean a) {}
 public String toString() {}
 public boolean hasQueuedThread(Thread a) {}
 public boolean hasQueuedThreads() {}
 public boolean hasWaiters(java.util.concurrent.locks.Condition a) {}
 public boolean isFair() {}
 public boolean isHeldByCurrentThread() {}
 public boolean isLocked() {}
 public boolean tryLock() {}
 public boolean tryLock(long a, java.util.concurrent.TimeUnit b) {}
 public int getHoldCount() {}
 public int getQueueLength() {}
 public int getWaitQueueLength(java.util.concurrent.locks.Condition a) {}
 public java.util.concurrent.locks.Condition newCondition() {}
 public void lock() {}
 public void lockInterruptibly() {}
 public void unlock() {}
}
public class ReentrantReadWriteLock implements java.util.concurrent.locks.ReadWriteLock, java.io.Serializable {
 protected Thread getOwner() {}
 protected java.util.Collection<Thread> getQueuedReaderThreads() {}
 protected java.util.Collection<Thread> getQueuedThreads() {}
 protected java.util.Collection<Thread> getQueuedWriterThreads() {}
 protected java.util.Collection<Thread> getWaitingThreads(java.util.concurrent.locks.Condition a) {}
 public ReentrantReadWriteLock() {}
 public ReentrantReadWriteLock(boolean a) {}
 public String toString() {}
 public boolean hasQueuedThread(Thread a) {}
 public boolean hasQueuedThreads() {}
 public boolean hasWaiters(java.util.concurrent.locks.Condition a) {}
 public boolean isFair() {}
 public boolean isWriteLocked() {}
 public boolean isWriteLockedByCurrentThread() {}
 public int getQueueLength() {}
 public int getReadHoldCount() {}
 public int getReadLockCount() {}
 public int getWaitQueueLength(java.util.concurrent.locks.Condition a) {}
 public int getWriteHoldCount() {}
 public java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock readLock() {}
 public java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock writeLock() {}
 public static class ReadLock implements java.util.concurrent.locks.Lock, java.io.Serializable {
  protected ReadLock(java.util.concurrent.locks.ReentrantReadWriteLock a) {}
  public String toString() {}
  public boolean tryLock() {}
  public boolean tryLock(long a, java.util.concurrent.TimeUnit b) {}
  public java.util.concurrent.locks.Condition newCondition() {}
  public void lock() {}
  public void lockInterruptibly() {}
  public void unlock() {}
 }
 public static class WriteLock implements java.util.concurrent.locks.Lock, java.io.Serializable {
  protected WriteLock(java.util.concurrent.locks.ReentrantReadWriteLock a) {}
  public String toString() {}
  public boolean isHeldByCurrentThread() {}
  public boolean tryLock() {}
  public boolean tryLock(long a, java.util.concurrent.TimeUnit b) {}
  public int getHoldCount() {}
  public java.util.concurrent.locks.Condition newCondition() {}
  public void lock() {}
  public void lockInterruptibly() {}
  public void unlock() {}
 }
}
public class StampedLock implements java.io.Serializable {
 public StampedLock() {}
 public String toString() {}
 public boolean isReadLocked() {}
 public boolean isWriteLocked() {}
 public boolean tryUnlockRead() {}
 public boolean tryUnlockWrite() {}
 public boolean validate(long a) {}
 public int getReadLockCount() {}
 public java.util.concurrent.locks.Lock asReadLock() {}
 public java.util.concurrent.locks.Lock asWriteLock() {}
 public java.util.concurrent.locks.ReadWriteLock asReadWriteLock() {}
 public long readLock() {}
 public long readLockInterruptibly() {}
 public long tryConvertToOptimisticRead(long a) {}
 public long tryConvertToReadLock(long a) {}
 public long tryConvertToWriteLock(long a) {}
 public long tryOptimisticRead() {}
 public long tryReadLock() {}
 public long tryReadLock(long a, java.util.concurrent.TimeUnit b) {}
 public long tryWriteLock() {}
 public long tryWriteLock(long a, java.util.concurrent.TimeUnit b) {}
 public long writeLock() {}
 public long writeLockInterruptibly() {}
 public static boolean isLockStamp(long a) {}
 public static boolean isOptimisticReadStamp(long a) {}
 public static boolean isReadLockStamp(long a) {}
 public static boolean isWriteLockStamp(long a) {}
 public void unlock(long a) {}
 public void unlockRead(long a) {}
 public void unlockWrite(long a) {}
}
