package signal
import "context"
import "os"
func Ignore(...os.Signal)
func Ignored(os.Signal) bool
func Notify(chan<- os.Signal, ...os.Signal)
func NotifyContext(context.Context, ...os.Signal) (context.Context, context.CancelFunc)
func Reset(...os.Signal)
func Stop(chan<- os.Signal)
