package x509
import "crypto"
import "crypto/ecdsa"
import "crypto/rsa"
import "crypto/x509/pkix"
import "encoding/asn1"
import "encoding/pem"
import "io"
import "math/big"
import "net"
import "net/url"
import "time"
const CANotAuthorizedForExtKeyUsage InvalidReason = 0
const CANotAuthorizedForThisName InvalidReason = 0
type CertPool struct {}
func (*CertPool) AddCert(*Certificate)
func (*CertPool) AddCertWithConstraint(*Certificate, func([]*Certificate) error)
func (*CertPool) AppendCertsFromPEM([]byte) bool
func (*CertPool) Clone() *CertPool
func (*CertPool) Equal(*CertPool) bool
func (*CertPool) Subjects() [][]byte
type Certificate struct {
 Raw []byte
 RawTBSCertificate []byte
 RawSubjectPublicKeyInfo []byte
 RawSubject []byte
 RawIssuer []byte
 Signature []byte
 SignatureAlgorithm SignatureAlgorithm
 PublicKeyAlgorithm PublicKeyAlgorithm
 PublicKey any
 Version int
 SerialNumber *big.Int
 Issuer pkix.Name
 Subject pkix.Name
 NotBefore time.Time
 NotAfter time.Time
 KeyUsage KeyUsage
 Extensions []pkix.Extension
 ExtraExtensions []pkix.Extension
 UnhandledCriticalExtensions []asn1.ObjectIdentifier
 ExtKeyUsage []ExtKeyUsage
 UnknownExtKeyUsage []asn1.ObjectIdentifier
 BasicConstraintsValid bool
 IsCA bool
 MaxPathLen int
 MaxPathLenZero bool
 SubjectKeyId []byte
 AuthorityKeyId []byte
 OCSPServer []string
 IssuingCertificateURL []string
 DNSNames []string
 EmailAddresses []string
 IPAddresses []net.IP
 URIs []*url.URL
 PermittedDNSDomainsCritical bool
 PermittedDNSDomains []string
 ExcludedDNSDomains []string
 PermittedIPRanges []*net.IPNet
 ExcludedIPRanges []*net.IPNet
 PermittedEmailAddresses []string
 ExcludedEmailAddresses []string
 PermittedURIDomains []string
 ExcludedURIDomains []string
 CRLDistributionPoints []string
 PolicyIdentifiers []asn1.ObjectIdentifier
 Policies []OID
 InhibitAnyPolicy int
 InhibitAnyPolicyZero bool
 InhibitPolicyMapping int
 InhibitPolicyMappingZero bool
 RequireExplicitPolicy int
 RequireExplicitPolicyZero bool
 PolicyMappings []PolicyMapping
}
func (*Certificate) CheckCRLSignature(*pkix.CertificateList) error
func (*Certificate) CheckSignature(SignatureAlgorithm, []byte, []byte) error
func (*Certificate) CheckSignatureFrom(*Certificate) error
func (*Certificate) CreateCRL(io.Reader, any, []pkix.RevokedCertificate, time.Time, time.Time) ([]byte, error)
func (*Certificate) Equal(*Certificate) bool
func (*Certificate) Verify(VerifyOptions) ([][]*Certificate, error)
func (*Certificate) VerifyHostname(string) error
type CertificateInvalidError struct {
 Cert *Certificate
 Reason InvalidReason
 Detail string
}
func (CertificateInvalidError) Error() string
type CertificateRequest struct {
 Raw []byte
 RawTBSCertificateRequest []byte
 RawSubjectPublicKeyInfo []byte
 RawSubject []byte
 Version int
 Signature []byte
 SignatureAlgorithm SignatureAlgorithm
 PublicKeyAlgorithm PublicKeyAlgorithm
 PublicKey any
 Subject pkix.Name
 Attributes []pkix.AttributeTypeAndValueSET
 Extensions []pkix.Extension
 ExtraExtensions []pkix.Extension
 DNSNames []string
 EmailAddresses []string
 IPAddresses []net.IP
 URIs []*url.URL
}
func (*CertificateRequest) CheckSignature() error
type ConstraintViolationError struct {}
func (ConstraintViolationError) Error() string
func CreateCertificate(io.Reader, *Certificate, *Certificate, any, any) ([]byte, error)
func CreateCertificateRequest(io.Reader, *CertificateRequest, any) ([]byte, error)
func CreateRevocationList(io.Reader, *RevocationList, *Certificate, crypto.Signer) ([]byte, error)
const DSA PublicKeyAlgorithm = 0
const DSAWithSHA1 SignatureAlgorithm = 0
const DSAWithSHA256 SignatureAlgorithm = 0
func DecryptPEMBlock(*pem.Block, []byte) ([]byte, error)
const ECDSA PublicKeyAlgorithm = 0
const ECDSAWithSHA1 SignatureAlgorithm = 0
const ECDSAWithSHA256 SignatureAlgorithm = 0
const ECDSAWithSHA384 SignatureAlgorithm = 0
const ECDSAWithSHA512 SignatureAlgorithm = 0
const Ed25519 PublicKeyAlgorithm = 0
func EncryptPEMBlock(io.Reader, string, []byte, []byte, PEMCipher) (*pem.Block, error)
var ErrUnsupportedAlgorithm error
const Expired InvalidReason = 0
type ExtKeyUsage int
func (ExtKeyUsage) OID() OID
func (ExtKeyUsage) String() string
const ExtKeyUsageAny ExtKeyUsage = 0
const ExtKeyUsageClientAuth ExtKeyUsage = 0
const ExtKeyUsageCodeSigning ExtKeyUsage = 0
const ExtKeyUsageEmailProtection ExtKeyUsage = 0
const ExtKeyUsageIPSECEndSystem ExtKeyUsage = 0
const ExtKeyUsageIPSECTunnel ExtKeyUsage = 0
const ExtKeyUsageIPSECUser ExtKeyUsage = 0
const ExtKeyUsageMicrosoftCommercialCodeSigning ExtKeyUsage = 0
const ExtKeyUsageMicrosoftKernelCodeSigning ExtKeyUsage = 0
const ExtKeyUsageMicrosoftServerGatedCrypto ExtKeyUsage = 0
const ExtKeyUsageNetscapeServerGatedCrypto ExtKeyUsage = 0
const ExtKeyUsageOCSPSigning ExtKeyUsage = 0
const ExtKeyUsageServerAuth ExtKeyUsage = 0
const ExtKeyUsageTimeStamping ExtKeyUsage = 0
type HostnameError struct {
 Certificate *Certificate
 Host string
}
func (HostnameError) Error() string
const IncompatibleUsage InvalidReason = 0
var IncorrectPasswordError error
type InsecureAlgorithmError int
func (InsecureAlgorithmError) Error() string
type InvalidReason int
func IsEncryptedPEMBlock(*pem.Block) bool
type KeyUsage int
func (KeyUsage) String() string
const KeyUsageCRLSign KeyUsage = 0
const KeyUsageCertSign KeyUsage = 0
const KeyUsageContentCommitment KeyUsage = 0
const KeyUsageDataEncipherment KeyUsage = 0
const KeyUsageDecipherOnly KeyUsage = 0
const KeyUsageDigitalSignature KeyUsage = 0
const KeyUsageEncipherOnly KeyUsage = 0
const KeyUsageKeyAgreement KeyUsage = 0
const KeyUsageKeyEncipherment KeyUsage = 0
const MD2WithRSA SignatureAlgorithm = 0
const MD5WithRSA SignatureAlgorithm = 0
func MarshalECPrivateKey(*ecdsa.PrivateKey) ([]byte, error)
func MarshalPKCS1PrivateKey(*rsa.PrivateKey) []byte
func MarshalPKCS1PublicKey(*rsa.PublicKey) []byte
func MarshalPKCS8PrivateKey(any) ([]byte, error)
func MarshalPKIXPublicKey(any) ([]byte, error)
const NameConstraintsWithoutSANs InvalidReason = 0
const NameMismatch InvalidReason = 0
func NewCertPool() *CertPool
const NoValidChains InvalidReason = 0
const NotAuthorizedToSign InvalidReason = 0
type OID struct {}
func (OID) AppendBinary([]byte) ([]byte, error)
func (OID) AppendText([]byte) ([]byte, error)
func (OID) Equal(OID) bool
func (OID) EqualASN1OID(asn1.ObjectIdentifier) bool
func (OID) MarshalBinary() ([]byte, error)
func (OID) MarshalText() ([]byte, error)
func (OID) String() string
func (*OID) UnmarshalBinary([]byte) error
func (*OID) UnmarshalText([]byte) error
func OIDFromASN1OID(asn1.ObjectIdentifier) (OID, error)
func OIDFromInts([]uint64) (OID, error)
type PEMCipher int
const PEMCipher3DES PEMCipher = 0
const PEMCipherAES128 PEMCipher = 0
const PEMCipherAES192 PEMCipher = 0
const PEMCipherAES256 PEMCipher = 0
const PEMCipherDES PEMCipher = 0
func ParseCRL([]byte) (*pkix.CertificateList, error)
func ParseCertificate([]byte) (*Certificate, error)
func ParseCertificateRequest([]byte) (*CertificateRequest, error)
func ParseCertificates([]byte) ([]*Certificate, error)
func ParseDERCRL([]byte) (*pkix.CertificateList, error)
func ParseECPrivateKey([]byte) (*ecdsa.PrivateKey, error)
func ParseOID(string) (OID, error)
func ParsePKCS1PrivateKey([]byte) (*rsa.PrivateKey, error)
func ParsePKCS1PublicKey([]byte) (*rsa.PublicKey, error)
func ParsePKCS8PrivateKey([]byte) (any, error)
func ParsePKIXPublicKey([]byte) (any, error)
func ParseRevocationList([]byte) (*RevocationList, error)
type PolicyMapping struct {
 IssuerDomainPolicy OID
 SubjectDomainPolicy OID
}
type PublicKeyAlgorithm int
func (PublicKeyAlgorithm) String() string
const PureEd25519 SignatureAlgorithm = 0
const RSA PublicKeyAlgorithm = 0
type RevocationList struct {
 Raw []byte
 RawTBSRevocationList []byte
 RawIssuer []byte
 Issuer pkix.Name
 AuthorityKeyId []byte
 Signature []byte
 SignatureAlgorithm SignatureAlgorithm
 RevokedCertificateEntries []RevocationListEntry
 RevokedCertificates []pkix.RevokedCertificate
 Number *big.Int
 ThisUpdate time.Time
 NextUpdate time.Time
 Extensions []pkix.Extension
 ExtraExtensions []pkix.Extension
}
func (*RevocationList) CheckSignatureFrom(*Certificate) error
type RevocationListEntry struct {
 Raw []byte
 SerialNumber *big.Int
 RevocationTime time.Time
 ReasonCode int
 Extensions []pkix.Extension
 ExtraExtensions []pkix.Extension
}
const SHA1WithRSA SignatureAlgorithm = 0
const SHA256WithRSA SignatureAlgorithm = 0
const SHA256WithRSAPSS SignatureAlgorithm = 0
const SHA384WithRSA SignatureAlgorithm = 0
const SHA384WithRSAPSS SignatureAlgorithm = 0
const SHA512WithRSA SignatureAlgorithm = 0
const SHA512WithRSAPSS SignatureAlgorithm = 0
func SetFallbackRoots(*CertPool)
type SignatureAlgorithm int
func (SignatureAlgorithm) String() string
func SystemCertPool() (*CertPool, error)
type SystemRootsError struct {
 Err error
}
func (SystemRootsError) Error() string
func (SystemRootsError) Unwrap() error
const TooManyConstraints InvalidReason = 0
const TooManyIntermediates InvalidReason = 0
const UnconstrainedName InvalidReason = 0
type UnhandledCriticalExtension struct {}
func (UnhandledCriticalExtension) Error() string
type UnknownAuthorityError struct {
 Cert *Certificate
}
func (UnknownAuthorityError) Error() string
const UnknownPublicKeyAlgorithm PublicKeyAlgorithm = 0
const UnknownSignatureAlgorithm SignatureAlgorithm = 0
type VerifyOptions struct {
 DNSName string
 Intermediates *CertPool
 Roots *CertPool
 CurrentTime time.Time
 KeyUsages []ExtKeyUsage
 MaxConstraintComparisions int
 CertificatePolicies []OID
}
