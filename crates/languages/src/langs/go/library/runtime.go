package runtime
import "unsafe"
func AddCleanup[T any, S any](*T, func(S), S) Cleanup
func BlockProfile([]BlockProfileRecord) (int, bool)
type BlockProfileRecord struct {
 Count int64
 Cycles int64
 StackRecord
}
func Breakpoint()
func CPUProfile() []byte
func Caller(int) (uintptr, string, int, bool)
func Callers(int, []uintptr) int
func CallersFrames([]uintptr) *Frames
type Cleanup struct {}
func (Cleanup) Stop()
const Compiler = ""
type Error interface {
 error
 RuntimeError()
}
type Frame struct {
 PC uintptr
 Func *Func
 Function string
 File string
 Line int
 Entry uintptr
}
type Frames struct {}
func (*Frames) Next() (Frame, bool)
type Func struct {}
func (*Func) Entry() uintptr
func (*Func) FileLine(uintptr) (string, int)
func (*Func) Name() string
func FuncForPC(uintptr) *Func
func GC()
const GOARCH string = 0
func GOMAXPROCS(int) int
const GOOS string = 0
func GOROOT() string
func Goexit()
func GoroutineProfile([]StackRecord) (int, bool)
func Gosched()
func KeepAlive(any)
func LockOSThread()
func MemProfile([]MemProfileRecord, bool) (int, bool)
var MemProfileRate int
type MemProfileRecord struct {
 AllocBytes int64
 FreeBytes int64
 AllocObjects int64
 FreeObjects int64
 Stack0 [32]uintptr
}
func (*MemProfileRecord) InUseBytes() int64
func (*MemProfileRecord) InUseObjects() int64
func (*MemProfileRecord) Stack() []uintptr
type MemStats struct {
 Alloc uint64
 TotalAlloc uint64
 Sys uint64
 Lookups uint64
 Mallocs uint64
 Frees uint64
 HeapAlloc uint64
 HeapSys uint64
 HeapIdle uint64
 HeapInuse uint64
 HeapReleased uint64
 HeapObjects uint64
 StackInuse uint64
 StackSys uint64
 MSpanInuse uint64
 MSpanSys uint64
 MCacheInuse uint64
 MCacheSys uint64
 BuckHashSys uint64
 GCSys uint64
 OtherSys uint64
 NextGC uint64
 LastGC uint64
 PauseTotalNs uint64
 PauseNs [256]uint64
 PauseEnd [256]uint64
 NumGC uint32
 NumForcedGC uint32
 GCCPUFraction float64
 EnableGC bool
 DebugGC bool
 BySize [61]struct{Size uint32; Mallocs uint64; Frees uint64}
}
func MutexProfile([]BlockProfileRecord) (int, bool)
func NumCPU() int
func NumCgoCall() int64
func NumGoroutine() int
type PanicNilError struct {}
func (*PanicNilError) Error() string
func (*PanicNilError) RuntimeError()
type Pinner struct {}
func (*Pinner) Pin(any)
func (*Pinner) Unpin()
func ReadMemStats(*MemStats)
func ReadTrace() []byte
func SetBlockProfileRate(int)
func SetCPUProfileRate(int)
func SetCgoTraceback(int, unsafe.Pointer, unsafe.Pointer, unsafe.Pointer)
func SetDefaultGOMAXPROCS()
func SetFinalizer(any, any)
func SetMutexProfileFraction(int) int
func Stack([]byte, bool) int
type StackRecord struct {
 Stack0 [32]uintptr
}
func (*StackRecord) Stack() []uintptr
func StartTrace() error
func StopTrace()
func ThreadCreateProfile([]StackRecord) (int, bool)
type TypeAssertionError struct {}
func (*TypeAssertionError) Error() string
func (*TypeAssertionError) RuntimeError()
func UnlockOSThread()
func Version() string
