package java.security;
public class AccessControlContext {
 public AccessControlContext(java.security.AccessControlContext a, java.security.DomainCombiner b) {}
 public AccessControlContext(java.security.ProtectionDomain[] a) {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.security.DomainCombiner getDomainCombiner() {}
 public void checkPermission(java.security.Permission a) {}
}
public class AccessControlException extends SecurityException {
 public AccessControlException(String a) {}
 public AccessControlException(String a, java.security.Permission b) {}
 public java.security.Permission getPermission() {}
}
public class AccessController {
 public static <T> T doPrivileged(java.security.PrivilegedAction<T> a) {}
 public static <T> T doPrivileged(java.security.PrivilegedAction<T> a, java.security.AccessControlContext b) {}
 public static <T> T doPrivileged(java.security.PrivilegedAction<T> a, java.security.AccessControlContext b, java.security.Permission... c) {}
 public static <T> T doPrivileged(java.security.PrivilegedExceptionAction<T> a) {}
 public static <T> T doPrivileged(java.security.PrivilegedExceptionAction<T> a, java.security.AccessControlContext b) {}
 public static <T> T doPrivileged(java.security.PrivilegedExceptionAction<T> a, java.security.AccessControlContext b, java.security.Permission... c) {}
 public static <T> T doPrivilegedWithCombiner(java.security.PrivilegedAction<T> a) {}
 public static <T> T doPrivilegedWithCombiner(java.security.PrivilegedAction<T> a, java.security.AccessControlContext b, java.security.Permission... c) {}
 public static <T> T doPrivilegedWithCombiner(java.security.PrivilegedExceptionAction<T> a) {}
 public static <T> T doPrivilegedWithCombiner(java.security.PrivilegedExceptionAction<T> a, java.security.AccessControlContext b, java.security.Permission... c) {}
 public static java.security.AccessControlContext getContext() {}
 public static void checkPermission(java.security.Permission a) {}
}
public interface AlgorithmConstraints {
 boolean permits(java.util.Set<java.security.CryptoPrimitive> a, String b, java.security.AlgorithmParameters c);
 boolean permits(java.util.Set<java.security.CryptoPrimitive> a, String b, java.security.Key c, java.security.AlgorithmParameters d);
 boolean permits(java.util.Set<java.security.CryptoPrimitive> a, java.security.Key b);
}
public class AlgorithmParameterGenerator {
 protected AlgorithmParameterGenerator(java.security.AlgorithmParameterGeneratorSpi a, java.security.Provider b, String c) {}
 public String getAlgorithm() {}
 public java.security.AlgorithmParameters generateParameters() {}
 public java.security.Provider getProvider() {}
 public static java.security.AlgorithmParameterGenerator getInstance(String a) {}
 public static java.security.AlgorithmParameterGenerator getInstance(String a, String b) {}
 public static java.security.AlgorithmParameterGenerator getInstance(String a, java.security.Provider b) {}
 public void init(int a) {}
 public void init(int a, java.security.SecureRandom b) {}
 public void init(java.security.spec.AlgorithmParameterSpec a) {}
 public void init(java.security.spec.AlgorithmParameterSpec a, java.security.SecureRandom b) {}
}
public abstract class AlgorithmParameterGeneratorSpi {
 protected abstract java.security.AlgorithmParameters engineGenerateParameters();
 protected abstract void engineInit(int a, java.security.SecureRandom b);
 protected abstract void engineInit(java.security.spec.AlgorithmParameterSpec a, java.security.SecureRandom b);
 public AlgorithmParameterGeneratorSpi() {}
}
public class AlgorithmParameters {
 protected AlgorithmParameters(java.security.AlgorithmParametersSpi a, java.security.Provider b, String c) {}
 public <T extends java.security.spec.AlgorithmParameterSpec> T getParameterSpec(Class<T> a) {}
 public String getAlgorithm() {}
 public String toString() {}
 public byte[] getEncoded() {}
 public byte[] getEncoded(String a) {}
 public java.security.Provider getProvider() {}
 public static java.security.AlgorithmParameters getInstance(String a) {}
 public static java.security.AlgorithmParameters getInstance(String a, String b) {}
 public static java.security.AlgorithmParameters getInstance(String a, java.security.Provider b) {}
 public void init(byte[] a) {}
 public void init(byte[] a, String b) {}
 public void init(java.security.spec.AlgorithmParameterSpec a) {}
}
public abstract class AlgorithmParametersSpi {
 protected abstract <T extends java.security.spec.AlgorithmParameterSpec> T engineGetParameterSpec(Class<T> a);
 protected abstract String engineToString();
 protected abstract byte[] engineGetEncoded();
 protected abstract byte[] engineGetEncoded(String a);
 protected abstract void engineInit(byte[] a);
 protected abstract void engineInit(byte[] a, String b);
 protected abstract void engineInit(java.security.spec.AlgorithmParameterSpec a);
 public AlgorithmParametersSpi() {}
}
public class AllPermission extends java.security.Permission {
 public AllPermission() {}
 public AllPermission(String a, String b) {}
 public String getActions() {}
 public boolean equals(Object a) {}
 public boolean implies(java.security.Permission a) {}
 public int hashCode() {}
 public java.security.PermissionCollection newPermissionCollection() {}
}
public abstract class AuthProvider extends java.security.Provider {
 protected AuthProvider(String a, String b, String c) {}
 protected AuthProvider(String a, double b, String c) {}
 public abstract void login(javax.security.auth.Subject a, javax.security.auth.callback.CallbackHandler b);
 public abstract void logout();
 public abstract void setCallbackHandler(javax.security.auth.callback.CallbackHandler a);
}
public abstract class BasicPermission extends java.security.Permission implements java.io.Serializable {
 public BasicPermission(String a) {}
 public BasicPermission(String a, String b) {}
 public String getActions() {}
 public boolean equals(Object a) {}
 public boolean implies(java.security.Permission a) {}
 public int hashCode() {}
 public java.security.PermissionCollection newPermissionCollection() {}
}
public interface Certificate {
 String getFormat();
 String toString(boolean a);
 java.security.Principal getGuarantor();
 java.security.Principal getPrincipal();
 java.security.PublicKey getPublicKey();
 void decode(java.io.InputStream a);
 void encode(java.io.OutputStream a);
}
public class CodeSigner implements java.io.Serializable {
 public CodeSigner(java.security.cert.CertPath a, java.security.Timestamp b) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.security.Timestamp getTimestamp() {}
 public java.security.cert.CertPath getSignerCertPath() {}
}
public class CodeSource implements java.io.Serializable {
 public CodeSource(java.net.URL a, java.security.CodeSigner[] b) {}
 public CodeSource(java.net.URL a, java.security.cert.Certificate[] b) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean implies(java.security.CodeSource a) {}
 public int hashCode() {}
 public java.net.URL getLocation() {}
 public java.security.CodeSigner[] getCodeSigners() {}
 public java.security.cert.Certificate[] getCertificates() {}
}
public enum CryptoPrimitive {
 MESSAGE_DIGEST, SECURE_RANDOM, BLOCK_CIPHER, STREAM_CIPHER, MAC, KEY_WRAP, PUBLIC_KEY_ENCRYPTION, SIGNATURE, KEY_ENCAPSULATION, KEY_AGREEMENT;
 public static java.security.CryptoPrimitive valueOf(String a) {}
 public static java.security.CryptoPrimitive[] values() {}
}
public class DigestException extends java.security.GeneralSecurityException {
 public DigestException() {}
 public DigestException(String a) {}
 public DigestException(String a, Throwable b) {}
 public DigestException(Throwable a) {}
}
public class DigestInputStream extends java.io.FilterInputStream {
 protected java.security.MessageDigest digest;
 public DigestInputStream(java.io.InputStream a, java.security.MessageDigest b) {}
 public String toString() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public java.security.MessageDigest getMessageDigest() {}
 public void on(boolean a) {}
 public void setMessageDigest(java.security.MessageDigest a) {}
}
public class DigestOutputStream extends java.io.FilterOutputStream {
 protected java.security.MessageDigest digest;
 public DigestOutputStream(java.io.OutputStream a, java.security.MessageDigest b) {}
 public String toString() {}
 public java.security.MessageDigest getMessageDigest() {}
 public void on(boolean a) {}
 public void setMessageDigest(java.security.MessageDigest a) {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
}
public interface DomainCombiner {
 java.security.ProtectionDomain[] combine(java.security.ProtectionDomain[] a, java.security.ProtectionDomain[] b);
}
public class DomainLoadStoreParameter implements java.security.KeyStore.LoadStoreParameter {
 public DomainLoadStoreParameter(java.net.URI a, java.util.Map<String, java.security.KeyStore.ProtectionParameter> b) {}
 public java.net.URI getConfiguration() {}
 public java.security.KeyStore.ProtectionParameter getProtectionParameter() {}
 public java.util.Map<String, java.security.KeyStore.ProtectionParameter> getProtectionParams() {}
}
public class DrbgParameters {
 public static java.security.DrbgParameters.Instantiation instantiation(int a, java.security.DrbgParameters.Capability b, byte[] c) {}
 public static java.security.DrbgParameters.NextBytes nextBytes(int a, boolean b, byte[] c) {}
 public static java.security.DrbgParameters.Reseed reseed(boolean a, byte[] b) {}
 public enum Capability {
  PR_AND_RESEED, RESEED_ONLY, NONE;
  public String toString() {}
  public boolean supportsPredictionResistance() {}
  public boolean supportsReseeding() {}
  public static java.security.DrbgParameters.Capability valueOf(String a) {}
  public static java.security.DrbgParameters.Capability[] values() {}
 }
 public static class Instantiation implements java.security.SecureRandomParameters {
  public String toString() {}
  public byte[] getPersonalizationString() {}
  public int getStrength() {}
  public java.security.DrbgParameters.Capability getCapability() {}
 }
 public static class NextBytes implements java.security.SecureRandomParameters {
  public boolean getPredictionResistance() {}
  public byte[] getAdditionalInput() {}
  public int getStrength() {}
 }
 public static class Reseed implements java.security.SecureRandomParameters {
  public boolean getPredictionResistance() {}
  public byte[] getAdditionalInput() {}
 }
}
public class GeneralSecurityException extends Exception {
 public GeneralSecurityException() {}
 public GeneralSecurityException(String a) {}
 public GeneralSecurityException(String a, Throwable b) {}
 public GeneralSecurityException(Throwable a) {}
}
public interface Guard {
 void checkGuard(Object a);
}
public class GuardedObject implements java.io.Serializable {
 public GuardedObject(Object a, java.security.Guard b) {}
 public Object getObject() {}
}
public abstract class Identity implements java.security.Principal, java.io.Serializable {
 protected Identity() {}
 protected boolean identityEquals(java.security.Identity a) {}
 public Identity(String a) {}
 public Identity(String a, java.security.IdentityScope b) {}
 public String getInfo() {}
 public String getName() {}
 public String toString() {}
 public String toString(boolean a) {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.security.Certificate[] certificates() {}
 public java.security.IdentityScope getScope() {}
 public java.security.PublicKey getPublicKey() {}
 public void addCertificate(java.security.Certificate a) {}
 public void removeCertificate(java.security.Certificate a) {}
 public void setInfo(String a) {}
 public void setPublicKey(java.security.PublicKey a) {}
}
public abstract class IdentityScope extends java.security.Identity {
 protected IdentityScope() {}
 protected static void setSystemScope(java.security.IdentityScope a) {}
 public IdentityScope(String a) {}
 public IdentityScope(String a, java.security.IdentityScope b) {}
 public String toString() {}
 public abstract int size();
 public abstract java.security.Identity getIdentity(String a);
 public abstract java.security.Identity getIdentity(java.security.PublicKey a);
 public abstract java.util.Enumeration<java.security.Identity> identities();
 public abstract void addIdentity(java.security.Identity a);
 public abstract void removeIdentity(java.security.Identity a);
 public java.security.Identity getIdentity(java.security.Principal a) {}
 public static java.security.IdentityScope getSystemScope() {}
}
public class InvalidAlgorithmParameterException extends java.security.GeneralSecurityException {
 public InvalidAlgorithmParameterException() {}
 public InvalidAlgorithmParameterException(String a) {}
 public InvalidAlgorithmParameterException(String a, Throwable b) {}
 public InvalidAlgorithmParameterException(Throwable a) {}
}
public class InvalidKeyException extends java.security.KeyException {
 public InvalidKeyException() {}
 public InvalidKeyException(String a) {}
 public InvalidKeyException(String a, Throwable b) {}
 public InvalidKeyException(Throwable a) {}
}
public class InvalidParameterException extends IllegalArgumentException {
 public InvalidParameterException() {}
 public InvalidParameterException(String a) {}
}
public interface Key extends java.io.Serializable {
 String getAlgorithm();
 String getFormat();
 byte[] getEncoded();
 public static long serialVersionUID;
}
public class KeyException extends java.security.GeneralSecurityException {
 public KeyException() {}
 public KeyException(String a) {}
 public KeyException(String a, Throwable b) {}
 public KeyException(Throwable a) {}
}
public class KeyFactory {
 protected KeyFactory(java.security.KeyFactorySpi a, java.security.Provider b, String c) {}
 public <T extends java.security.spec.KeySpec> T getKeySpec(java.security.Key a, Class<T> b) {}
 public String getAlgorithm() {}
 public java.security.Key translateKey(java.security.Key a) {}
 public java.security.PrivateKey generatePrivate(java.security.spec.KeySpec a) {}
 public java.security.Provider getProvider() {}
 public java.security.PublicKey generatePublic(java.security.spec.KeySpec a) {}
 public static java.security.KeyFactory getInstance(String a) {}
 public static java.security.KeyFactory getInstance(String a, String b) {}
 public static java.security.KeyFactory getInstance(String a, java.security.Provider b) {}
}
public abstract class KeyFactorySpi {
 protected abstract <T extends java.security.spec.KeySpec> T engineGetKeySpec(java.security.Key a, Class<T> b);
 protected abstract java.security.Key engineTranslateKey(java.security.Key a);
 protected abstract java.security.PrivateKey engineGeneratePrivate(java.security.spec.KeySpec a);
 protected abstract java.security.PublicKey engineGeneratePublic(java.security.spec.KeySpec a);
 public KeyFactorySpi() {}
}
public class KeyManagementException extends java.security.KeyException {
 public KeyManagementException() {}
 public KeyManagementException(String a) {}
 public KeyManagementException(String a, Throwable b) {}
 public KeyManagementException(Throwable a) {}
}
public class KeyPair implements java.io.Serializable {
 public KeyPair(java.security.PublicKey a, java.security.PrivateKey b) {}
 public java.security.PrivateKey getPrivate() {}
 public java.security.PublicKey getPublic() {}
}
public abstract class KeyPairGenerator extends java.security.KeyPairGeneratorSpi {
 protected KeyPairGenerator(String a) {}
 public String getAlgorithm() {}
 public java.security.KeyPair genKeyPair() {}
 public java.security.KeyPair generateKeyPair() {}
 public java.security.Provider getProvider() {}
 public static java.security.KeyPairGenerator getInstance(String a) {}
 public static java.security.KeyPairGenerator getInstance(String a, String b) {}
 public static java.security.KeyPairGenerator getInstance(String a, java.security.Provider b) {}
 public void initialize(int a) {}
 public void initialize(int a, java.security.SecureRandom b) {}
 public void initialize(java.security.spec.AlgorithmParameterSpec a) {}
 public void initialize(java.security.spec.AlgorithmParameterSpec a, java.security.SecureRandom b) {}
}
public abstract class KeyPairGeneratorSpi {
 public KeyPairGeneratorSpi() {}
 public abstract java.security.KeyPair generateKeyPair();
 public abstract void initialize(int a, java.security.SecureRandom b);
 public void initialize(java.security.spec.AlgorithmParameterSpec a, java.security.SecureRandom b) {}
}
public class KeyRep implements java.io.Serializable {
 protected Object readResolve() {}
 public KeyRep(java.security.KeyRep.Type a, String b, String c, byte[] d) {}
 public enum Type {
  SECRET, PUBLIC, PRIVATE;
  public static java.security.KeyRep.Type valueOf(String a) {}
  public static java.security.KeyRep.Type[] values() {}
 }
}
public class KeyStore {
 protected KeyStore(java.security.KeyStoreSpi a, java.security.Provider b, String c) {}
 public String getCertificateAlias(java.security.cert.Certificate a) {}
 public String getType() {}
 public boolean containsAlias(String a) {}
 public boolean entryInstanceOf(String a, Class<? extends java.security.KeyStore.Entry> b) {}
 public boolean isCertificateEntry(String a) {}
 public boolean isKeyEntry(String a) {}
 public int size() {}
 public java.security.Key getKey(String a, char[] b) {}
 public java.security.KeyStore.Entry getEntry(String a, java.security.KeyStore.ProtectionParameter b) {}
 public java.security.Provider getProvider() {}
 public java.security.cert.Certificate getCertificate(String a) {}
 public java.security.cert.Certificate[] getCertificateChain(String a) {}
 public java.util.Date getCreationDate(String a) {}
 public java.util.Enumeration<String> aliases() {}
 public static String getDefaultType() {}
 public static java.security.KeyStore getInstance(String a) {}
 public static java.security.KeyStore getInstance(String a, String b) {}
 public static java.security.KeyStore getInstance(String a, java.security.Provider b) {}
 public static java.security.KeyStore getInstance(java.io.File a, char[] b) {}
 public static java.security.KeyStore getInstance(java.io.File a, java.security.KeyStore.LoadStoreParameter b) {}
 public void deleteEntry(String a) {}
 public void load(java.io.InputStream a, char[] b) {}
 public void load(java.security.KeyStore.LoadStoreParameter a) {}
 public void setCertificateEntry(String a, java.security.cert.Certificate b) {}
 public void setEntry(String a, java.security.KeyStore.Entry b, java.security.KeyStore.ProtectionParameter c) {}
 public void setKeyEntry(String a, byte[] b, java.security.cert.Certificate[] c) {}
 public void setKeyEntry(String a, java.security.Key b, char[] c, java.security.cert.Certificate[] d) {}
 public void store(java.io.OutputStream a, char[] b) {}
 public void store(java.security.KeyStore.LoadStoreParameter a) {}
 public static abstract class Builder {
  protected Builder() {}
  public abstract java.security.KeyStore getKeyStore();
  public abstract java.security.KeyStore.ProtectionParameter getProtectionParameter(String a);
  public static java.security.KeyStore.Builder newInstance(String a, java.security.Provider b, java.io.File c, java.security.KeyStore.ProtectionParameter d) {}
  public static java.security.KeyStore.Builder newInstance(String a, java.security.Provider b, java.security.KeyStore.ProtectionParameter c) {}
  public static java.security.KeyStore.Builder newInstance(java.io.File a, java.security.KeyStore.ProtectionParameter b) {}
  public static java.security.KeyStore.Builder newInstance(java.security.KeyStore a, java.security.KeyStore.ProtectionParameter b) {}
 }
 public static class CallbackHandlerProtection implements java.security.KeyStore.ProtectionParameter {
  public CallbackHandlerProtection(javax.security.auth.callback.CallbackHandler a) {}
  public javax.security.auth.callback.CallbackHandler getCallbackHandler() {}
 }
 public interface Entry {
  default java.util.Set<java.security.KeyStore.Entry.Attribute> getAttributes() {}
  public interface Attribute {
   String getName();
   String getValue();
  }
 }
 public interface LoadStoreParameter {
  java.security.KeyStore.ProtectionParameter getProtectionParameter();
 }
 public static class PasswordProtection implements java.security.KeyStore.ProtectionParameter, javax.security.auth.Destroyable {
  public PasswordProtection(char[] a) {}
  public PasswordProtection(char[] a, String b, java.security.spec.AlgorithmParameterSpec c) {}
  public String getProtectionAlgorithm() {}
  public boolean isDestroyed() {}
  public char[] getPassword() {}
  public java.security.spec.AlgorithmParameterSpec getProtectionParameters() {}
  public void destroy() {}
 }
 public static class PrivateKeyEntry implements java.security.KeyStore.Entry {
  public PrivateKeyEntry(java.security.PrivateKey a, java.security.cert.Certificate[] b) {}
  public PrivateKeyEntry(java.security.PrivateKey a, java.security.cert.Certificate[] b, java.util.Set<java.security.KeyStore.Entry.Attribute> c) {}
  public String toString() {}
  public java.security.PrivateKey getPrivateKey() {}
  public java.security.cert.Certificate getCertificate() {}
  public java.security.cert.Certificate[] getCertificateChain() {}
  public java.util.Set<java.security.KeyStore.Entry.Attribute> getAttributes() {}
 }
 public interface ProtectionParameter {
 }
 public static class SecretKeyEntry implements java.security.KeyStore.Entry {
  public SecretKeyEntry(javax.crypto.SecretKey a) {}
  public SecretKeyEntry(javax.crypto.SecretKey a, java.util.Set<java.security.KeyStore.Entry.Attribute> b) {}
  public String toString() {}
  public java.util.Set<java.security.KeyStore.Entry.Attribute> getAttributes() {}
  public javax.crypto.SecretKey getSecretKey() {}
 }
 public static class TrustedCertificateEntry implements java.security.KeyStore.Entry {
  public String toString() {}
  public TrustedCertificateEntry(java.security.cert.Certificate a) {}
  public TrustedCertificateEntry(java.security.cert.Certificate a, java.util.Set<java.security.KeyStore.Entry.Attribute> b) {}
  public java.security.cert.Certificate getTrustedCertificate() {}
  public java.util.Set<java.security.KeyStore.Entry.Attribute> getAttributes() {}
 }
}
public class KeyStoreException extends java.security.GeneralSecurityException {
 public KeyStoreException() {}
 public KeyStoreException(String a) {}
 public KeyStoreException(String a, Throwable b) {}
 public KeyStoreException(Throwable a) {}
}
public abstract class KeyStoreSpi {
 public KeyStoreSpi() {}
 public abstract String engineGetCertificateAlias(java.security.cert.Certificate a);
 public abstract boolean engineContainsAlias(String a);
 public abstract boolean engineIsCertificateEntry(String a);
 public abstract boolean engineIsKeyEntry(String a);
 public abstract int engineSize();
 public abstract java.security.Key engineGetKey(String a, char[] b);
 public abstract java.security.cert.Certificate engineGetCertificate(String a);
 public abstract java.security.cert.Certificate[] engineGetCertificateChain(String a);
 public abstract java.util.Date engineGetCreationDate(String a);
 public abstract java.util.Enumeration<String> engineAliases();
 public abstract void engineDeleteEntry(String a);
 public abstract void engineLoad(java.io.InputStream a, char[] b);
 public abstract void engineSetCertificateEntry(String a, java.security.cert.Certificate b);
 public abstract void engineSetKeyEntry(String a, byte[] b, java.security.cert.Certificate[] c);
 public abstract void engineSetKeyEntry(String a, java.security.Key b, char[] c, java.security.cert.Certificate[] d);
 public abstract void engineStore(java.io.OutputStream a, char[] b);
 public boolean engineEntryInstanceOf(String a, Class<? extends java.security.KeyStore.Entry> b) {}
 public boolean engineProbe(java.io.InputStream a) {}
 public java.security.KeyStore.Entry engineGetEntry(String a, java.security.KeyStore.ProtectionParameter b) {}
 public void engineLoad(java.security.KeyStore.LoadStoreParameter a) {}
 public void engineSetEntry(String a, java.security.KeyStore.Entry b, java.security.KeyStore.ProtectionParameter c) {}
 public void engineStore(java.security.KeyStore.LoadStoreParameter a) {}
}
public abstract class MessageDigest extends java.security.MessageDigestSpi {
 protected MessageDigest(String a) {}
 public Object clone() {}
 public String getAlgorithm() {}
 public String toString() {}
 public byte[] digest() {}
 public byte[] digest(byte[] a) {}
 public int digest(byte[] a, int b, int c) {}
 public int getDigestLength() {}
 public java.security.Provider getProvider() {}
 public static boolean isEqual(byte[] a, byte[] b) {}
 public static java.security.MessageDigest getInstance(String a) {}
 public static java.security.MessageDigest getInstance(String a, String b) {}
 public static java.security.MessageDigest getInstance(String a, java.security.Provider b) {}
 public void reset() {}
 public void update(byte a) {}
 public void update(byte[] a) {}
 public void update(byte[] a, int b, int c) {}
 public void update(java.nio.ByteBuffer a) {}
}
public abstract class MessageDigestSpi {
 protected abstract byte[] engineDigest();
 protected abstract void engineReset();
 protected abstract void engineUpdate(byte a);
 protected abstract void engineUpdate(byte[] a, int b, int c);
 protected int engineDigest(byte[] a, int b, int c) {}
 protected int engineGetDigestLength() {}
 protected void engineUpdate(java.nio.ByteBuffer a) {}
 public MessageDigestSpi() {}
 public Object clone() {}
}
public class NoSuchAlgorithmException extends java.security.GeneralSecurityException {
 public NoSuchAlgorithmException() {}
 public NoSuchAlgorithmException(String a) {}
 public NoSuchAlgorithmException(String a, Throwable b) {}
 public NoSuchAlgorithmException(Throwable a) {}
}
public class NoSuchProviderException extends java.security.GeneralSecurityException {
 public NoSuchProviderException() {}
 public NoSuchProviderException(String a) {}
}
public class PKCS12Attribute implements java.security.KeyStore.Entry.Attribute {
 public PKCS12Attribute(String a, String b) {}
 public PKCS12Attribute(byte[] a) {}
 public String getName() {}
 public String getValue() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public byte[] getEncoded() {}
 public int hashCode() {}
}
public abstract class Permission implements java.security.Guard, java.io.Serializable {
 public Permission(String a) {}
 public String getName() {}
 public String toString() {}
 public abstract String getActions();
 public abstract boolean equals(Object a);
 public abstract boolean implies(java.security.Permission a);
 public abstract int hashCode();
 public java.security.PermissionCollection newPermissionCollection() {}
 public void checkGuard(Object a) {}
}
public abstract class PermissionCollection implements java.io.Serializable {
 public PermissionCollection() {}
 public String toString() {}
 public abstract boolean implies(java.security.Permission a);
 public abstract java.util.Enumeration<java.security.Permission> elements();
 public abstract void add(java.security.Permission a);
 public boolean isReadOnly() {}
 public java.util.stream.Stream<java.security.Permission> elementsAsStream() {}
 public void setReadOnly() {}
}
public class Permissions extends java.security.PermissionCollection implements java.io.Serializable {
 public Permissions() {}
 public boolean implies(java.security.Permission a) {}
 public java.util.Enumeration<java.security.Permission> elements() {}
 public void add(java.security.Permission a) {}
}
public abstract class Policy {
 public Policy() {}
 public String getType() {}
 public boolean implies(java.security.ProtectionDomain a, java.security.Permission b) {}
 public java.security.PermissionCollection getPermissions(java.security.CodeSource a) {}
 public java.security.PermissionCollection getPermissions(java.security.ProtectionDomain a) {}
 public java.security.Policy.Parameters getParameters() {}
 public java.security.Provider getProvider() {}
 public static java.security.PermissionCollection UNSUPPORTED_EMPTY_COLLECTION;
 public static java.security.Policy getInstance(String a, java.security.Policy.Parameters b) {}
 public static java.security.Policy getInstance(String a, java.security.Policy.Parameters b, String c) {}
 public static java.security.Policy getInstance(String a, java.security.Policy.Parameters b, java.security.Provider c) {}
 public static java.security.Policy getPolicy() {}
 public static void setPolicy(java.security.Policy a) {}
 public void refresh() {}
 public interface Parameters {
 }
}
public abstract class PolicySpi {
 protected abstract boolean engineImplies(java.security.ProtectionDomain a, java.security.Permission b);
 protected java.security.PermissionCollection engineGetPermissions(java.security.CodeSource a) {}
 protected java.security.PermissionCollection engineGetPermissions(java.security.ProtectionDomain a) {}
 protected void engineRefresh() {}
 public PolicySpi() {}
}
public interface Principal {
 String getName();
 String toString();
 boolean equals(Object a);
 default boolean implies(javax.security.auth.Subject a) {}
 int hashCode();
}
public interface PrivateKey extends java.security.Key, javax.security.auth.Destroyable {
 public static long serialVersionUID;
}
public interface PrivilegedAction<T> {
 T run();
}
public class PrivilegedActionException extends Exception {
 public Exception getException() {}
 public PrivilegedActionException(Exception a) {}
 public String toString() {}
}
public interface PrivilegedExceptionAction<T> {
 T run();
}
public class ProtectionDomain {
 public ClassLoader getClassLoader() {}
 public ProtectionDomain(java.security.CodeSource a, java.security.PermissionCollection b) {}
 public ProtectionDomain(java.security.CodeSource a, java.security.PermissionCollection b, ClassLoader c, java.security.Principal[] d) {}
 public String toString() {}
 public boolean implies(java.security.Permission a) {}
 public boolean staticPermissionsOnly() {}
 public java.security.CodeSource getCodeSource() {}
 public java.security.PermissionCollection getPermissions() {}
 public java.security.Principal[] getPrincipals() {}
}
public abstract class Provider extends java.util.Properties {
 protected Provider(String a, String b, String c) {}
 protected Provider(String a, double b, String c) {}
 protected void putService(java.security.Provider.Service a) {}
 protected void removeService(java.security.Provider.Service a) {}
 public Object compute(Object a, java.util.function.BiFunction<? super Object, ? super Object, ?> b) {}
 public Object computeIfAbsent(Object a, java.util.function.Function<? super Object, ?> b) {}
 public Object computeIfPresent(Object a, java.util.function.BiFunction<? super Object, ? super Object, ?> b) {}
 public Object get(Object a) {}
 public Object getOrDefault(Object a, Object b) {}
 public Object merge(Object a, Object b, java.util.function.BiFunction<? super Object, ? super Object, ?> c) {}
 public Object put(Object a, Object b) {}
 public Object putIfAbsent(Object a, Object b) {}
 public Object remove(Object a) {}
 public Object replace(Object a, Object b) {}
 public String getInfo() {}
 public String getName() {}
 public String getProperty(String a) {}
 public String getVersionStr() {}
 public String toString() {}
 public boolean isConfigured() {}
 public boolean remove(Object a, Object b) {}
 public boolean replace(Object a, Object b, Object c) {}
 public double getVersion() {}
 public java.security.Provider configure(String a) {}
 public java.security.Provider.Service getService(String a, String b) {}
 public java.util.Collection<Object> values() {}
 public java.util.Enumeration<Object> elements() {}
 public java.util.Enumeration<Object> keys() {}
 public java.util.Set<Object> keySet() {}
 public java.util.Set<java.security.Provider.Service> getServices() {}
 public java.util.Set<java.util.Map.Entry<Object, Object>> entrySet() {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super Object, ? super Object> a) {}
 public void load(java.io.InputStream a) {}
 public void putAll(java.util.Map<?, ?> a) {}
 public void replaceAll(java.util.function.BiFunction<? super Object, ? super Object, ?> a) {}
 public static class Service {
  public Object newInstance(Object a) {}
  public Service(java.security.Provider a, String b, String c, String d, java.util.List<String> e, java.util.Map<String, String> f) {}
  public String getAlgorithm() {}
  public String getAttribute(String a) {}
  public String getClassName() {}
  public String getType() {}
  public String toString() {}
  public boolean supportsParameter(Object a) {}
  public java.security.Provider getProvider() {}
 }
}
public class ProviderException extends RuntimeException {
 public ProviderException() {}
 public ProviderException(String a) {}
 public ProviderException(String a, Throwable b) {}
 public ProviderException(Throwable a) {}
}
public interface PublicKey extends java.security.Key {
 public static long serialVersionUID;
}
public class SecureClassLoader extends ClassLoader {
 protected Class<?> defineClass(String a, byte[] b, int c, int d, java.security.CodeSource e) {}
 protected Class<?> defineClass(String a, java.nio.ByteBuffer b, java.security.CodeSource c) {}
 protected SecureClassLoader() {}
 protected SecureClassLoader(ClassLoader a) {}
 protected SecureClassLoader(String a, ClassLoader b) {}
 protected java.security.PermissionCollection getPermissions(java.security.CodeSource a) {}
}
public class SecureRandom extends java.util.Random {
 protected SecureRandom(java.security.SecureRandomSpi a, java.security.Provider b) {}
 protected int next(int a) {}
 public SecureRandom() {}
 public SecureRandom(byte[] a) {}
 public String getAlgorithm() {}
 public String toString() {}
 public byte[] generateSeed(int a) {}
 public java.security.Provider getProvider() {}
 public java.security.SecureRandomParameters getParameters() {}
 public static byte[] getSeed(int a) {}
 public static java.security.SecureRandom getInstance(String a) {}
 public static java.security.SecureRandom getInstance(String a, String b) {}
 public static java.security.SecureRandom getInstance(String a, java.security.Provider b) {}
 public static java.security.SecureRandom getInstance(String a, java.security.SecureRandomParameters b) {}
 public static java.security.SecureRandom getInstance(String a, java.security.SecureRandomParameters b, String c) {}
 public static java.security.SecureRandom getInstance(String a, java.security.SecureRandomParameters b, java.security.Provider c) {}
 public static java.security.SecureRandom getInstanceStrong() {}
 public void nextBytes(byte[] a) {}
 public void nextBytes(byte[] a, java.security.SecureRandomParameters b) {}
 public void reseed() {}
 public void reseed(java.security.SecureRandomParameters a) {}
 public void setSeed(byte[] a) {}
 public void setSeed(long a) {}
}
public interface SecureRandomParameters {
}
public abstract class SecureRandomSpi implements java.io.Serializable {
 protected SecureRandomSpi(java.security.SecureRandomParameters a) {}
 protected abstract byte[] engineGenerateSeed(int a);
 protected abstract void engineNextBytes(byte[] a);
 protected abstract void engineSetSeed(byte[] a);
 protected java.security.SecureRandomParameters engineGetParameters() {}
 protected void engineNextBytes(byte[] a, java.security.SecureRandomParameters b) {}
 protected void engineReseed(java.security.SecureRandomParameters a) {}
 public SecureRandomSpi() {}
 public String toString() {}
}
public class Security {
 public static String getAlgorithmProperty(String a, String b) {}
 public static String getProperty(String a) {}
 public static int addProvider(java.security.Provider a) {}
 public static int insertProviderAt(java.security.Provider a, int b) {}
 public static java.security.Provider getProvider(String a) {}
 public static java.security.Provider[] getProviders() {}
 public static java.security.Provider[] getProviders(String a) {}
 public static java.security.Provider[] getProviders(java.util.Map<String, String> a) {}
 public static java.util.Set<String> getAlgorithms(String a) {}
 public static void removeProvider(String a) {}
 public static void setProperty(String a, String b) {}
}
public class SecurityPermission extends java.security.BasicPermission {
 public SecurityPermission(String a) {}
 public SecurityPermission(String a, String b) {}
}
public abstract class Signature extends java.security.SignatureSpi {
 protected Signature(String a) {}
 protected int state;
 protected static int SIGN;
 protected static int UNINITIALIZED;
 protected static int VERIFY;
 public Object clone() {}
 public Object getParameter(String a) {}
 public String getAlgorithm() {}
 public String toString() {}
 public boolean verify(byte[] a) {}
 public boolean verify(byte[] a, int b, int c) {}
 public byte[] sign() {}
 public int sign(byte[] a, int b, int c) {}
 public java.security.AlgorithmParameters getParameters() {}
 public java.security.Provider getProvider() {}
 public static java.security.Signature getInstance(String a) {}
 public static java.security.Signature getInstance(String a, String b) {}
 public static java.security.Signature getInstance(String a, java.security.Provider b) {}
 public void initSign(java.security.PrivateKey a) {}
 public void initSign(java.security.PrivateKey a, java.security.SecureRandom b) {}
 public void initVerify(java.security.PublicKey a) {}
 public void initVerify(java.security.cert.Certificate a) {}
 public void setParameter(String a, Object b) {}
 public void setParameter(java.security.spec.AlgorithmParameterSpec a) {}
 public void update(byte a) {}
 public void update(byte[] a) {}
 public void update(byte[] a, int b, int c) {}
 public void update(java.nio.ByteBuffer a) {}
}
public class SignatureException extends java.security.GeneralSecurityException {
 public SignatureException() {}
 public SignatureException(String a) {}
 public SignatureException(String a, Throwable b) {}
 public SignatureException(Throwable a) {}
}
public abstract class SignatureSpi {
 protected abstract Object engineGetParameter(String a);
 protected abstract boolean engineVerify(byte[] a);
 protected abstract byte[] engineSign();
 protected abstract void engineInitSign(java.security.PrivateKey a);
 protected abstract void engineInitVerify(java.security.PublicKey a);
 protected abstract void engineSetParameter(String a, Object b);
 protected abstract void engineUpdate(byte a);
 protected abstract void engineUpdate(byte[] a, int b, int c);
 protected boolean engineVerify(byte[] a, int b, int c) {}
 protected int engineSign(byte[] a, int b, int c) {}
 protected java.security.AlgorithmParameters engineGetParameters() {}
 protected java.security.SecureRandom appRandom;
 protected void engineInitSign(java.security.PrivateKey a, java.security.SecureRandom b) {}
 protected void engineSetParameter(java.security.spec.AlgorithmParameterSpec a) {}
 protected void engineUpdate(java.nio.ByteBuffer a) {}
 public Object clone() {}
 public SignatureSpi() {}
}
public class SignedObject implements java.io.Serializable {
 public Object getObject() {}
 public SignedObject(java.io.Serializable a, java.security.PrivateKey b, java.security.Signature c) {}
 public String getAlgorithm() {}
 public boolean verify(java.security.PublicKey a, java.security.Signature b) {}
 public byte[] getSignature() {}
}
public abstract class Signer extends java.security.Identity {
 protected Signer() {}
 public Signer(String a) {}
 public Signer(String a, java.security.IdentityScope b) {}
 public String toString() {}
 public java.security.PrivateKey getPrivateKey() {}
 public void setKeyPair(java.security.KeyPair a) {}
}
public class Timestamp implements java.io.Serializable {
 public String toString() {}
 public Timestamp(java.util.Date a, java.security.cert.CertPath b) {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.security.cert.CertPath getSignerCertPath() {}
 public java.util.Date getTimestamp() {}
}
public class URIParameter implements java.security.Policy.Parameters, javax.security.auth.login.Configuration.Parameters {
 public URIParameter(java.net.URI a) {}
 public java.net.URI getURI() {}
}
public class UnrecoverableEntryException extends java.security.GeneralSecurityException {
 public UnrecoverableEntryException() {}
 public UnrecoverableEntryException(String a) {}
}
public class UnrecoverableKeyException extends java.security.UnrecoverableEntryException {
 public UnrecoverableKeyException() {}
 public UnrecoverableKeyException(String a) {}
}
public class UnresolvedPermission extends java.security.Permission implements java.io.Serializable {
 public String getActions() {}
 public String getUnresolvedActions() {}
 public String getUnresolvedName() {}
 public String getUnresolvedType() {}
 public String toString() {}
 public UnresolvedPermission(String a, String b, String c, java.security.cert.Certificate[] d) {}
 public boolean equals(Object a) {}
 public boolean implies(java.security.Permission a) {}
 public int hashCode() {}
 public java.security.PermissionCollection newPermissionCollection() {}
 public java.security.cert.Certificate[] getUnresolvedCerts() {}
}
