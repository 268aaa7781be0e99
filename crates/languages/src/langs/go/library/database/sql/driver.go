package driver
import "context"
import "reflect"
var Bool boolType
type ColumnConverter interface {
 ColumnConverter(int) ValueConverter
}
type Conn interface {
 Begin() (Tx, error)
 Close() error
 Prepare(string) (Stmt, error)
}
type ConnBeginTx interface {
 BeginTx(context.Context, TxOptions) (Tx, error)
}
type ConnPrepareContext interface {
 PrepareContext(context.Context, string) (Stmt, error)
}
type Connector interface {
 Connect(context.Context) (Conn, error)
 Driver() Driver
}
var DefaultParameterConverter defaultConverter
type Driver interface {
 Open(string) (Conn, error)
}
type DriverContext interface {
 OpenConnector(string) (Connector, error)
}
var ErrBadConn error
var ErrRemoveArgument error
var ErrSkip error
type Execer interface {
 Exec(string, []Value) (Result, error)
}
type ExecerContext interface {
 ExecContext(context.Context, string, []NamedValue) (Result, error)
}
var Int32 int32Type
func IsScanValue(any) bool
func IsValue(any) bool
type IsolationLevel int
type NamedValue struct {
 Name string
 Ordinal int
 Value Value
}
type NamedValueChecker interface {
 CheckNamedValue(*NamedValue) error
}
type NotNull struct {
 Converter ValueConverter
}
func (NotNull) ConvertValue(any) (Value, error)
type Null struct {
 Converter ValueConverter
}
func (Null) ConvertValue(any) (Value, error)
type Pinger interface {
 Ping(context.Context) error
}
type Queryer interface {
 Query(string, []Value) (Rows, error)
}
type QueryerContext interface {
 QueryContext(context.Context, string, []NamedValue) (Rows, error)
}
type Result interface {
 LastInsertId() (int64, error)
 RowsAffected() (int64, error)
}
var ResultNoRows noRows
type Rows interface {
 Close() error
 Columns() []string
 Next([]Value) error
}
type RowsAffected int64
func (RowsAffected) LastInsertId() (int64, error)
func (RowsAffected) RowsAffected() (int64, error)
type RowsColumnTypeDatabaseTypeName interface {
 Rows
 ColumnTypeDatabaseTypeName(int) string
}
type RowsColumnTypeLength interface {
 Rows
 ColumnTypeLength(int) (int64, bool)
}
type RowsColumnTypeNullable interface {
 Rows
 ColumnTypeNullable(int) (bool, bool)
}
type RowsColumnTypePrecisionScale interface {
 Rows
 ColumnTypePrecisionScale(int) (int64, int64, bool)
}
type RowsColumnTypeScanType interface {
 Rows
 ColumnTypeScanType(int) reflect.Type
}
type RowsNextResultSet interface {
 Rows
 HasNextResultSet() bool
 NextResultSet() error
}
type SessionResetter interface {
 ResetSession(context.Context) error
}
type Stmt interface {
 Close() error
 Exec([]Value) (Result, error)
 NumInput() int
 Query([]Value) (Rows, error)
}
type StmtExecContext interface {
 ExecContext(context.Context, []NamedValue) (Result, error)
}
type StmtQueryContext interface {
 QueryContext(context.Context, []NamedValue) (Rows, error)
}
var String stringType
type Tx interface {
 Commit() error
 Rollback() error
}
type TxOptions struct {
 Isolation IsolationLevel
 ReadOnly bool
}
type Validator interface {
 IsValid() bool
}
type Value interface {}
type ValueConverter interface {
 ConvertValue(any) (Value, error)
}
type Valuer interface {
 Value() (Value, error)
}
type boolType struct {}
func (boolType) ConvertValue(any) (Value, error)
func (boolType) String() string
type defaultConverter struct {}
func (defaultConverter) ConvertValue(any) (Value, error)
type int32Type struct {}
func (int32Type) ConvertValue(any) (Value, error)
type noRows struct {}
func (noRows) LastInsertId() (int64, error)
func (noRows) RowsAffected() (int64, error)
type stringType struct {}
func (stringType) ConvertValue(any) (Value, error)
