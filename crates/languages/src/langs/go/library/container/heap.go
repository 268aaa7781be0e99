package heap
import "sort"
func Fix(Interface, int)
func Init(Interface)
type Interface interface {
 sort.Interface
 Pop() any
 Push(any)
}
func Pop(Interface) any
func Push(Interface, any)
func Remove(Interface, int) any
