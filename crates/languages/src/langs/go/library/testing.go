package testing
import "context"
import "io"
import "time"
func AllocsPerRun(int, func()) float64
type B struct {
 N int
}
func (*B) ArtifactDir() string
func (*B) Attr(string, string)
func (*B) Chdir(string)
func (*B) Cleanup(func())
func (*B) Context() context.Context
func (*B) Elapsed() time.Duration
func (*B) Error(...any)
func (*B) Errorf(string, ...any)
func (*B) Fail()
func (*B) FailNow()
func (*B) Failed() bool
func (*B) Fatal(...any)
func (*B) Fatalf(string, ...any)
func (*B) Helper()
func (*B) Log(...any)
func (*B) Logf(string, ...any)
func (*B) Loop() bool
func (*B) Name() string
func (*B) Output() io.Writer
func (*B) ReportAllocs()
func (*B) ReportMetric(float64, string)
func (*B) ResetTimer()
func (*B) Run(string, func(b *B)) bool
func (*B) RunParallel(func(*PB))
func (*B) SetBytes(int64)
func (*B) SetParallelism(int)
func (*B) Setenv(string, string)
func (*B) Skip(...any)
func (*B) SkipNow()
func (*B) Skipf(string, ...any)
func (*B) Skipped() bool
func (*B) StartTimer()
func (*B) StopTimer()
func (*B) TempDir() string
func Benchmark(func(b *B)) BenchmarkResult
type BenchmarkResult struct {
 N int
 T time.Duration
 Bytes int64
 MemAllocs uint64
 MemBytes uint64
 Extra map[string]float64
}
func (BenchmarkResult) AllocedBytesPerOp() int64
func (BenchmarkResult) AllocsPerOp() int64
func (BenchmarkResult) MemString() string
func (BenchmarkResult) NsPerOp() int64
func (BenchmarkResult) String() string
type Cover struct {
 Mode string
 Counters map[string][]uint32
 Blocks map[string][]CoverBlock
 CoveredPackages string
}
type CoverBlock struct {
 Line0 uint32
 Col0 uint16
 Line1 uint32
 Col1 uint16
 Stmts uint16
}
func CoverMode() string
func Coverage() float64
type F struct {}
func (*F) Add(...any)
func (*F) ArtifactDir() string
func (*F) Attr(string, string)
func (*F) Chdir(string)
func (*F) Cleanup(func())
func (*F) Context() context.Context
func (*F) Error(...any)
func (*F) Errorf(string, ...any)
func (*F) Fail()
func (*F) FailNow()
func (*F) Failed() bool
func (*F) Fatal(...any)
func (*F) Fatalf(string, ...any)
func (*F) Fuzz(any)
func (*F) Helper()
func (*F) Log(...any)
func (*F) Logf(string, ...any)
func (*F) Name() string
func (*F) Output() io.Writer
func (*F) Setenv(string, string)
func (*F) Skip(...any)
func (*F) SkipNow()
func (*F) Skipf(string, ...any)
func (*F) Skipped() bool
func (*F) TempDir() string
func Init()
type InternalBenchmark struct {
 Name string
 F func(b *B)
}
type InternalExample struct {
 Name string
 F func()
 Output string
 Unordered bool
}
type InternalFuzzTarget struct {
 Name string
 Fn func(f *F)
}
type InternalTest struct {
 Name string
 F func(*T)
}
type M struct {}
func (*M) Run() int
func Main(func(pat string, str string) (bool, error), []InternalTest, []InternalBenchmark, []InternalExample)
func MainStart(testDeps, []InternalTest, []InternalBenchmark, []InternalFuzzTarget, []InternalExample) *M
type PB struct {}
func (*PB) Next() bool
func RegisterCover(Cover)
func RunBenchmarks(func(pat string, str string) (bool, error), []InternalBenchmark)
func RunExamples(func(pat string, str string) (bool, error), []InternalExample) bool
func RunTests(func(pat string, str string) (bool, error), []InternalTest) bool
func Short() bool
type T struct {}
func (*T) ArtifactDir() string
func (*T) Attr(string, string)
func (*T) Chdir(string)
func (*T) Cleanup(func())
func (*T) Context() context.Context
func (*T) Deadline() (time.Time, bool)
func (*T) Error(...any)
func (*T) Errorf(string, ...any)
func (*T) Fail()
func (*T) FailNow()
func (*T) Failed() bool
func (*T) Fatal(...any)
func (*T) Fatalf(string, ...any)
func (*T) Helper()
func (*T) Log(...any)
func (*T) Logf(string, ...any)
func (*T) Name() string
func (*T) Output() io.Writer
func (*T) Parallel()
func (*T) Run(string, func(t *T)) bool
func (*T) Setenv(string, string)
func (*T) Skip(...any)
func (*T) SkipNow()
func (*T) Skipf(string, ...any)
func (*T) Skipped() bool
func (*T) TempDir() string
type TB interface {
 ArtifactDir() string
 Attr(string, string)
 Chdir(string)
 Cleanup(func())
 Context() context.Context
 Error(...any)
 Errorf(string, ...any)
 Fail()
 FailNow()
 Failed() bool
 Fatal(...any)
 Fatalf(string, ...any)
 Helper()
 Log(...any)
 Logf(string, ...any)
 Name() string
 Output() io.Writer
 Setenv(string, string)
 Skip(...any)
 SkipNow()
 Skipf(string, ...any)
 Skipped() bool
 TempDir() string
 private()
}
func Testing() bool
func Verbose() bool
