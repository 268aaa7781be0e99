package time
const ANSIC = ""
func After(Duration) <-chan Time
func AfterFunc(Duration, func()) *Timer
const April Month = 0
const August Month = 0
func Date(int, Month, int, int, int, int, int, *Location) Time
const DateOnly = ""
const DateTime = ""
const December Month = 0
type Duration int64
func (Duration) Abs() Duration
func (Duration) Hours() float64
func (Duration) Microseconds() int64
func (Duration) Milliseconds() int64
func (Duration) Minutes() float64
func (Duration) Nanoseconds() int64
func (Duration) Round(Duration) Duration
func (Duration) Seconds() float64
func (Duration) String() string
func (Duration) Truncate(Duration) Duration
const February Month = 0
func FixedZone(string, int) *Location
const Friday Weekday = 0
const Hour Duration = 0
const January Month = 0
const July Month = 0
const June Month = 0
const Kitchen = ""
const Layout = ""
func LoadLocation(string) (*Location, error)
func LoadLocationFromTZData(string, []byte) (*Location, error)
var Local *Location
type Location struct {}
func (*Location) String() string
const March Month = 0
const May Month = 0
const Microsecond Duration = 0
const Millisecond Duration = 0
const Minute Duration = 0
const Monday Weekday = 0
type Month int
func (Month) String() string
const Nanosecond Duration = 0
func NewTicker(Duration) *Ticker
func NewTimer(Duration) *Timer
const November Month = 0
func Now() Time
const October Month = 0
func Parse(string, string) (Time, error)
func ParseDuration(string) (Duration, error)
type ParseError struct {
 Layout string
 Value string
 LayoutElem string
 ValueElem string
 Message string
}
func (*ParseError) Error() string
func ParseInLocation(string, string, *Location) (Time, error)
const RFC1123 = ""
const RFC1123Z = ""
const RFC3339 = ""
const RFC3339Nano = ""
const RFC822 = ""
const RFC822Z = ""
const RFC850 = ""
const RubyDate = ""
const Saturday Weekday = 0
const Second Duration = 0
const September Month = 0
func Since(Time) Duration
func Sleep(Duration)
const Stamp = ""
const StampMicro = ""
const StampMilli = ""
const StampNano = ""
const Sunday Weekday = 0
const Thursday Weekday = 0
func Tick(Duration) <-chan Time
type Ticker struct {
 C <-chan Time
}
func (*Ticker) Reset(Duration)
func (*Ticker) Stop()
type Time struct {}
func (Time) Add(Duration) Time
func (Time) AddDate(int, int, int) Time
func (Time) After(Time) bool
func (Time) AppendBinary([]byte) ([]byte, error)
func (Time) AppendFormat([]byte, string) []byte
func (Time) AppendText([]byte) ([]byte, error)
func (Time) Before(Time) bool
func (Time) Clock() (int, int, int)
func (Time) Compare(Time) int
func (Time) Date() (int, Month, int)
func (Time) Day() int
func (Time) Equal(Time) bool
func (Time) Format(string) string
func (Time) GoString() string
func (*Time) GobDecode([]byte) error
func (Time) GobEncode() ([]byte, error)
func (Time) Hour() int
func (Time) ISOWeek() (int, int)
func (Time) In(*Location) Time
func (Time) IsDST() bool
func (Time) IsZero() bool
func (Time) Local() Time
func (Time) Location() *Location
func (Time) MarshalBinary() ([]byte, error)
func (Time) MarshalJSON() ([]byte, error)
func (Time) MarshalText() ([]byte, error)
func (Time) Minute() int
func (Time) Month() Month
func (Time) Nanosecond() int
func (Time) Round(Duration) Time
func (Time) Second() int
func (Time) String() string
func (Time) Sub(Time) Duration
func (Time) Truncate(Duration) Time
func (Time) UTC() Time
func (Time) Unix() int64
func (Time) UnixMicro() int64
func (Time) UnixMilli() int64
func (Time) UnixNano() int64
func (*Time) UnmarshalBinary([]byte) error
func (*Time) UnmarshalJSON([]byte) error
func (*Time) UnmarshalText([]byte) error
func (Time) Weekday() Weekday
func (Time) Year() int
func (Time) YearDay() int
func (Time) Zone() (string, int)
func (Time) ZoneBounds() (Time, Time)
const TimeOnly = ""
type Timer struct {
 C <-chan Time
}
func (*Timer) Reset(Duration) bool
func (*Timer) Stop() bool
const Tuesday Weekday = 0
var UTC *Location
func Unix(int64, int64) Time
const UnixDate = ""
func UnixMicro(int64) Time
func UnixMilli(int64) Time
func Until(Time) Duration
const Wednesday Weekday = 0
type Weekday int
func (Weekday) String() string
