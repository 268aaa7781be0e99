package expvar
import "net/http"
func Do(func(KeyValue))
type Float struct {}
func (*Float) Add(float64)
func (*Float) Set(float64)
func (*Float) String() string
func (*Float) Value() float64
type Func func() any
func (Func) String() string
func (Func) Value() any
func Get(string) Var
func Handler() http.Handler
type Int struct {}
func (*Int) Add(int64)
func (*Int) Set(int64)
func (*Int) String() string
func (*Int) Value() int64
type KeyValue struct {
 Key string
 Value Var
}
type Map struct {}
func (*Map) Add(string, int64)
func (*Map) AddFloat(string, float64)
func (*Map) Delete(string)
func (*Map) Do(func(KeyValue))
func (*Map) Get(string) Var
func (*Map) Init() *Map
func (*Map) Set(string, Var)
func (*Map) String() string
func NewFloat(string) *Float
func NewInt(string) *Int
func NewMap(string) *Map
func NewString(string) *String
func Publish(string, Var)
type String struct {}
func (*String) Set(string)
func (*String) String() string
func (*String) Value() string
type Var interface {
 String() string
}
