package debug
import "os"
import "time"
type BuildInfo struct {
 GoVersion string
 Path string
 Main Module
 Deps []*Module
 Settings []BuildSetting
}
func (*BuildInfo) String() string
type BuildSetting struct {
 Key string
 Value string
}
type CrashOptions struct {}
func FreeOSMemory()
type GCStats struct {
 LastGC time.Time
 NumGC int64
 PauseTotal time.Duration
 Pause []time.Duration
 PauseEnd []time.Time
 PauseQuantiles []time.Duration
}
type Module struct {
 Path string
 Version string
 Sum string
 Replace *Module
}
func ParseBuildInfo(string) (*BuildInfo, error)
func PrintStack()
func ReadBuildInfo() (*BuildInfo, bool)
func ReadGCStats(*GCStats)
func SetCrashOutput(*os.File, CrashOptions) error
func SetGCPercent(int) int
func SetMaxStack(int) int
func SetMaxThreads(int) int
func SetMemoryLimit(int64) int64
func SetPanicOnFault(bool) bool
func SetTraceback(string)
func Stack() []byte
func WriteHeapDump(uintptr)
