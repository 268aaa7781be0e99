package java.nio.file.attribute;
public class AclEntry {
 public String toString() {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.nio.file.attribute.AclEntryType type() {}
 public java.nio.file.attribute.UserPrincipal principal() {}
 public java.util.Set<java.nio.file.attribute.AclEntryFlag> flags() {}
 public java.util.Set<java.nio.file.attribute.AclEntryPermission> permissions() {}
 public static java.nio.file.attribute.AclEntry.Builder newBuilder() {}
 public static java.nio.file.attribute.AclEntry.Builder newBuilder(java.nio.file.attribute.AclEntry a) {}
 public static class Builder {
  public java.nio.file.attribute.AclEntry build() {}
  public java.nio.file.attribute.AclEntry.Builder setFlags(java.nio.file.attribute.AclEntryFlag... a) {}
  public java.nio.file.attribute.AclEntry.Builder setFlags(java.util.Set<java.nio.file.attribute.AclEntryFlag> a) {}
  public java.nio.file.attribute.AclEntry.Builder setPermissions(java.nio.file.attribute.AclEntryPermission... a) {}
  public java.nio.file.attribute.AclEntry.Builder setPermissions(java.util.Set<java.nio.file.attribute.AclEntryPermission> a) {}
  public java.nio.file.attribute.AclEntry.Builder setPrincipal(java.nio.file.attribute.UserPrincipal a) {}
  public java.nio.file.attribute.AclEntry.Builder setType(java.nio.file.attribute.AclEntryType a) {}
 }
}
public enum AclEntryFlag {
 FILE_INHERIT, DIRECTORY_INHERIT, NO_PROPAGATE_INHERIT, INHERIT_ONLY;
 public static java.nio.file.attribute.AclEntryFlag valueOf(String a) {}
 public static java.nio.file.attribute.AclEntryFlag[] values() {}
}
public enum AclEntryPermission {
 READ_DATA, WRITE_DATA, APPEND_DATA, READ_NAMED_ATTRS, WRITE_NAMED_ATTRS, EXECUTE, DELETE_CHILD, READ_ATTRIBUTES, WRITE_ATTRIBUTES, DELETE, READ_ACL, WRITE_ACL, WRITE_OWNER, SYNCHRONIZE;
 public static java.nio.file.attribute.AclEntryPermission ADD_FILE;
 public static java.nio.file.attribute.AclEntryPermission ADD_SUBDIRECTORY;
 public static java.nio.file.attribute.AclEntryPermission LIST_DIRECTORY;
 public static java.nio.file.attribute.AclEntryPermission valueOf(String a) {}
 public static java.nio.file.attribute.AclEntryPermission[] values() {}
}
public enum AclEntryType {
 ALLOW, DENY, AUDIT, ALARM;
 public static java.nio.file.attribute.AclEntryType valueOf(String a) {}
 public static java.nio.file.attribute.AclEntryType[] values() {}
}
public interface AclFileAttributeView extends java.nio.file.attribute.FileOwnerAttributeView {
 String name();
 java.util.List<java.nio.file.attribute.AclEntry> getAcl();
 void setAcl(java.util.List<java.nio.file.attribute.AclEntry> a);
}
public interface AttributeView {
 String name();
}
public interface BasicFileAttributeView extends java.nio.file.attribute.FileAttributeView {
 String name();
 java.nio.file.attribute.BasicFileAttributes readAttributes();
 void setTimes(java.nio.file.attribute.FileTime a, java.nio.file.attribute.FileTime b, java.nio.file.attribute.FileTime c);
}
public interface BasicFileAttributes {
 Object fileKey();
 boolean isDirectory();
 boolean isOther();
 boolean isRegularFile();
 boolean isSymbolicLink();
 java.nio.file.attribute.FileTime creationTime();
 java.nio.file.attribute.FileTime lastAccessTime();
 java.nio.file.attribute.FileTime lastModifiedTime();
 long size();
}
public interface DosFileAttributeView extends java.nio.file.attribute.BasicFileAttributeView {
 String name();
 java.nio.file.attribute.DosFileAttributes readAttributes();
 void setArchive(boolean a);
 void setHidden(boolean a);
 void setReadOnly(boolean a);
 void setSystem(boolean a);
}
public interface DosFileAttributes extends java.nio.file.attribute.BasicFileAttributes {
 boolean isArchive();
 boolean isHidden();
 boolean isReadOnly();
 boolean isSystem();
}
public interface FileAttribute<T> {
 String name();
 T value();
}
public interface FileAttributeView extends java.nio.file.attribute.AttributeView {
}
public interface FileOwnerAttributeView extends java.nio.file.attribute.FileAttributeView {
 String name();
 java.nio.file.attribute.UserPrincipal getOwner();
 void setOwner(java.nio.file.attribute.UserPrincipal a);
}
public interface FileStoreAttributeView extends java.nio.file.attribute.AttributeView {
}
public class FileTime implements Comparable<java.nio.file.attribute.FileTime> {
 public String toString() {}
 public boolean equals(Object a) {}
 public int compareTo(java.nio.file.attribute.FileTime a) {}
 public int hashCode() {}
 public java.time.Instant toInstant() {}
 public long to(java.util.concurrent.TimeUnit a) {}
 public long toMillis() {}
 public static java.nio.file.attribute.FileTime from(java.time.Instant a) {}
 public static java.nio.file.attribute.FileTime from(long a, java.util.concurrent.TimeUnit b) {}
 public static java.nio.file.attribute.FileTime fromMillis(long a) {}
}
public interface GroupPrincipal extends java.nio.file.attribute.UserPrincipal {
}
public interface PosixFileAttributeView extends java.nio.file.attribute.BasicFileAttributeView, java.nio.file.attribute.FileOwnerAttributeView {
 String name();
 java.nio.file.attribute.PosixFileAttributes readAttributes();
 void setGroup(java.nio.file.attribute.GroupPrincipal a);
 void setPermissions(java.util.Set<java.nio.file.attribute.PosixFilePermission> a);
}
public interface PosixFileAttributes extends java.nio.file.attribute.BasicFileAttributes {
 java.nio.file.attribute.GroupPrincipal group();
 java.nio.file.attribute.UserPrincipal owner();
 java.util.Set<java.nio.file.attribute.PosixFilePermission> permissions();
}
public enum PosixFilePermission {
 OWNER_READ, OWNER_WRITE, OWNER_EXECUTE, GROUP_READ, GROUP_WRITE, GROUP_EXECUTE, OTHERS_READ, OTHERS_WRITE, OTHERS_EXECUTE;
 public static java.nio.file.attribute.PosixFilePermission valueOf(String a) {}
 public static java.nio.file.attribute.PosixFilePermission[] values() {}
}
public class PosixFilePermissions {
 public static String toString(java.util.Set<java.nio.file.attribute.PosixFilePermission> a) {}
 public static java.nio.file.attribute.FileAttribute<java.util.Set<java.nio.file.attribute.PosixFilePermission>> asFileAttribute(java.util.Set<java.nio.file.attribute.PosixFilePermission> a) {}
 public static java.util.Set<java.nio.file.attribute.PosixFilePermission> fromString(String a) {}
}
public interface UserDefinedFileAttributeView extends java.nio.file.attribute.FileAttributeView {
 String name();
 int read(String a, java.nio.ByteBuffer b);
 int size(String a);
 int write(String a, java.nio.ByteBuffer b);
 java.util.List<String> list();
 void delete(String a);
}
public interface UserPrincipal extends java.security.Principal {
}
public abstract class UserPrincipalLookupService {
 protected UserPrincipalLookupService() {}
 public abstract java.nio.file.attribute.GroupPrincipal lookupPrincipalByGroupName(String a);
 public abstract java.nio.file.attribute.UserPrincipal lookupPrincipalByName(String a);
}
public class UserPrincipalNotFoundException extends java.io.IOException {
 public String getName() {}
 public UserPrincipalNotFoundException(String a) {}
}
