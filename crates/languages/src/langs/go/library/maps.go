package maps
import "iter"
func All[Map ~map[K]V, K comparable, V any](Map) iter.Seq2[K, V]
func Clone[M ~map[K]V, K comparable, V any](M) M
func Collect[K comparable, V any](iter.Seq2[K, V]) map[K]V
func Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](M1, M2)
func DeleteFunc[M ~map[K]V, K comparable, V any](M, func(K, V) bool)
func Equal[M1 ~map[K]V, M2 ~map[K]V, K comparable, V comparable](M1, M2) bool
func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1 any, V2 any](M1, M2, func(V1, V2) bool) bool
func Insert[Map ~map[K]V, K comparable, V any](Map, iter.Seq2[K, V])
func Keys[Map ~map[K]V, K comparable, V any](Map) iter.Seq[K]
func Values[Map ~map[K]V, K comparable, V any](Map) iter.Seq[V]
