package iter
func Pull[V any](Seq[V]) (func() (V, bool), func())
func Pull2[K any, V any](Seq2[K, V]) (func() (K, V, bool), func())
type Seq[V any] func(yield func(V) bool)
type Seq2[K any, V any] func(yield func(K, V) bool)
