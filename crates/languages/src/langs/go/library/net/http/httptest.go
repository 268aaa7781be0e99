package httptest
import "bytes"
import "context"
import "crypto/tls"
import "crypto/x509"
import "io"
import "net"
import "net/http"
const DefaultRemoteAddr = ""
func NewRecorder() *ResponseRecorder
func NewRequest(string, string, io.Reader) *http.Request
func NewRequestWithContext(context.Context, string, string, io.Reader) *http.Request
func NewServer(http.Handler) *Server
func NewTLSServer(http.Handler) *Server
func NewUnstartedServer(http.Handler) *Server
type ResponseRecorder struct {
 Code int
 HeaderMap http.Header
 Body *bytes.Buffer
 Flushed bool
}
func (*ResponseRecorder) Flush()
func (*ResponseRecorder) Header() http.Header
func (*ResponseRecorder) Result() *http.Response
func (*ResponseRecorder) Write([]byte) (int, error)
func (*ResponseRecorder) WriteHeader(int)
func (*ResponseRecorder) WriteString(string) (int, error)
type Server struct {
 URL string
 Listener net.Listener
 EnableHTTP2 bool
 TLS *tls.Config
 Config *http.Server
}
func (*Server) Certificate() *x509.Certificate
func (*Server) Client() *http.Client
func (*Server) Close()
func (*Server) CloseClientConnections()
func (*Server) Start()
func (*Server) StartTLS()
