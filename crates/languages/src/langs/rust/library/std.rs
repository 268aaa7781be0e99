// What generated.rs does not have: std itself, and the iterators, whose many adapters are one type here.
pub mod prelude {
pub use crate::option::Option;
pub use crate::option::Option::{None, Some};
pub use crate::result::Result;
pub use crate::result::Result::{Err, Ok};
pub use crate::string::{String, ToString};
pub use crate::vec::Vec;
pub use crate::boxed::Box;
pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
pub use crate::clone::Clone;
pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
pub use crate::default::Default;
pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
pub use crate::ops::{Drop, Fn, FnMut, FnOnce};
pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
pub use crate::borrow::ToOwned;
pub use crate::mem::drop;
pub use crate::fmt::Debug;
pub use crate::hash::Hash;
pub use crate::primitive::{array, bool, char, f32, f64, i128, i16, i32, i64, i8, isize, slice, str, u128, u16, u32, u64, u8, usize};
pub mod v1 {
pub use super::*;
}
}
pub mod ops {
pub trait Fn<Args> {}
pub trait FnMut<Args> {}
pub trait FnOnce<Args> {}
}
pub mod iter {
pub trait IntoIterator {
type Item;
type IntoIter: Iterator<Item = Self::Item>;
fn into_iter(self) -> Iter<Self::Item>;
}
pub trait FromIterator<A> {
fn from_iter<T: IntoIterator<Item = A>>(_: T) -> Self;
}
pub trait Extend<A> {
fn extend<T: IntoIterator<Item = A>>(&mut self, _: T);
}
pub trait DoubleEndedIterator: Iterator {
fn next_back(&mut self) -> Option<Self::Item>;
fn nth_back(&mut self, _: usize) -> Option<Self::Item>;
fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, _: P) -> Option<Self::Item>;
fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, _: B, _: F) -> B;
fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, _: B, _: F) -> R;
}
pub trait ExactSizeIterator: Iterator {
fn len(&self) -> usize;
}
pub trait FusedIterator: Iterator {}
pub trait Sum<A> {
fn sum<I: Iterator<Item = A>>(_: I) -> Self;
}
pub trait Product<A> {
fn product<I: Iterator<Item = A>>(_: I) -> Self;
}
/// All adapters.
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> {
type Item = T;
}
impl<T> DoubleEndedIterator for Iter<T> {}
impl<T> ExactSizeIterator for Iter<T> {}
impl<T> Clone for Iter<T> {}
impl<T> Iter<T> {
pub fn peek(&mut self) -> Option<&T>;
pub fn peek_mut(&mut self) -> Option<&mut T>;
pub fn next_if<F: FnOnce(&T) -> bool>(&mut self, _: F) -> Option<T>;
pub fn next_if_eq(&mut self, _: &T) -> Option<T>;
pub fn as_str(&self) -> &str;
pub fn as_slice(&self) -> &[T];
}
pub type Map<T, F> = Iter<T>;
pub type Peekable<I> = Iter<I::Item>;
pub type Rev<I> = Iter<I::Item>;
pub type Skip<I> = Iter<I::Item>;
pub type Take<I> = Iter<I::Item>;
pub type StepBy<I> = Iter<I::Item>;
pub type Filter<I, P> = Iter<I::Item>;
pub type Fuse<I> = Iter<I::Item>;
pub type Cycle<I> = Iter<I::Item>;
pub type Chain<I, J> = Iter<I::Item>;
pub type Enumerate<I> = Iter<(usize, I::Item)>;
pub type Zip<I, J> = Iter<(I::Item, J::Item)>;
pub type Cloned<I> = Iter<I::Item>;
pub type Copied<I> = Iter<I::Item>;
pub type Once<T> = Iter<T>;
pub type Empty<T> = Iter<T>;
pub type Repeat<T> = Iter<T>;
pub trait Iterator {
type Item;
fn next(&mut self) -> Option<Self::Item>;
fn size_hint(&self) -> (usize, Option<usize>);
fn count(self) -> usize;
fn last(self) -> Option<Self::Item>;
fn nth(&mut self, _: usize) -> Option<Self::Item>;
fn step_by(self, _: usize) -> Iter<Self::Item>;
fn chain<U: IntoIterator<Item = Self::Item>>(self, _: U) -> Iter<Self::Item>;
fn zip<U: IntoIterator>(self, _: U) -> Iter<(Self::Item, U::Item)>;
fn map<B, F: FnMut(Self::Item) -> B>(self, _: F) -> Iter<B>;
fn for_each<F: FnMut(Self::Item)>(self, _: F);
fn filter<P: FnMut(&Self::Item) -> bool>(self, _: P) -> Iter<Self::Item>;
fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, _: F) -> Iter<B>;
fn enumerate(self) -> Iter<(usize, Self::Item)>;
fn peekable(self) -> Iter<Self::Item>;
fn skip_while<P: FnMut(&Self::Item) -> bool>(self, _: P) -> Iter<Self::Item>;
fn take_while<P: FnMut(&Self::Item) -> bool>(self, _: P) -> Iter<Self::Item>;
fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, _: P) -> Iter<B>;
fn skip(self, _: usize) -> Iter<Self::Item>;
fn take(self, _: usize) -> Iter<Self::Item>;
fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, _: St, _: F) -> Iter<B>;
fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, _: F) -> Iter<U::Item>;
fn flatten(self) -> Iter<<Self::Item as IntoIterator>::Item>;
fn fuse(self) -> Iter<Self::Item>;
fn inspect<F: FnMut(&Self::Item)>(self, _: F) -> Iter<Self::Item>;
fn by_ref(&mut self) -> &mut Self;
fn collect<B: FromIterator<Self::Item>>(self) -> B;
fn partition<B: Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, _: F) -> (B, B);
fn is_partitioned<P: FnMut(Self::Item) -> bool>(self, _: P) -> bool;
fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, _: B, _: F) -> R;
fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, _: F) -> R;
fn fold<B, F: FnMut(B, Self::Item) -> B>(self, _: B, _: F) -> B;
fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, _: F) -> Option<Self::Item>;
fn all<F: FnMut(Self::Item) -> bool>(&mut self, _: F) -> bool;
fn any<F: FnMut(Self::Item) -> bool>(&mut self, _: F) -> bool;
fn find<P: FnMut(&Self::Item) -> bool>(&mut self, _: P) -> Option<Self::Item>;
fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, _: F) -> Option<B>;
fn position<P: FnMut(Self::Item) -> bool>(&mut self, _: P) -> Option<usize>;
fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, _: P) -> Option<usize>;
fn max(self) -> Option<Self::Item>;
fn min(self) -> Option<Self::Item>;
fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, _: F) -> Option<Self::Item>;
fn max_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(self, _: F) -> Option<Self::Item>;
fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, _: F) -> Option<Self::Item>;
fn min_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(self, _: F) -> Option<Self::Item>;
fn rev(self) -> Iter<Self::Item>;
fn unzip<A, B, FromA: Extend<A>, FromB: Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
fn copied(self) -> Iter<Self::Item>;
fn cloned(self) -> Iter<Self::Item>;
fn cycle(self) -> Iter<Self::Item>;
fn sum<S>(self) -> S;
fn product<S>(self) -> S;
fn cmp<I: IntoIterator>(self, _: I) -> crate::cmp::Ordering;
fn partial_cmp<I: IntoIterator>(self, _: I) -> Option<crate::cmp::Ordering>;
fn eq<I: IntoIterator>(self, _: I) -> bool;
fn ne<I: IntoIterator>(self, _: I) -> bool;
fn lt<I: IntoIterator>(self, _: I) -> bool;
fn is_sorted(self) -> bool;
}
impl<I: Iterator> IntoIterator for I {
type Item = I::Item;
type IntoIter = I;
}
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
pub fn once<T>(_: T) -> Iter<T>;
pub fn empty<T>() -> Iter<T>;
pub fn repeat<T>(_: T) -> Iter<T>;
pub fn repeat_n<T>(_: T, _: usize) -> Iter<T>;
pub fn repeat_with<T, F: FnMut() -> T>(_: F) -> Iter<T>;
pub fn from_fn<T, F: FnMut() -> Option<T>>(_: F) -> Iter<T>;
pub fn successors<T, F: FnMut(&T) -> Option<T>>(_: Option<T>, _: F) -> Iter<T>;
pub fn once_with<T, F: FnOnce() -> T>(_: F) -> Iter<T>;
pub fn zip<A: IntoIterator, B: IntoIterator>(_: A, _: B) -> Iter<(A::Item, B::Item)>;
}
pub mod primitive {
impl<T> IntoIterator for [T] {
type Item = T;
}
impl<T: ToOwned> [T] {
pub fn join<S>(&self, _: S) -> T::Owned;
pub fn concat(&self) -> T::Owned;
}
impl<T> Extend<T> for Vec<T> {}
impl<T> Extend<T> for crate::collections::VecDeque<T> {}
impl<T> Extend<T> for crate::collections::BTreeSet<T> {}
impl<T> Extend<T> for crate::collections::BinaryHeap<T> {}
impl<K, V> Extend<(K, V)> for crate::collections::BTreeMap<K, V> {}
impl<T> Extend<T> for String {}
impl FromIterator<char> for String {}
impl<'a> FromIterator<&'a str> for String {}
impl FromIterator<String> for String {}
pub struct tuple {}
pub struct pointer<T> {}
impl<T> pointer<T> {
pub fn is_null(self) -> bool;
pub fn cast<U>(self) -> *const U;
pub fn as_ref<'a>(self) -> Option<&'a T>;
pub fn as_mut<'a>(self) -> Option<&'a mut T>;
pub fn offset(self, _: isize) -> *const T;
pub fn add(self, _: usize) -> *const T;
pub fn sub(self, _: usize) -> *const T;
pub fn read(self) -> T;
pub fn write(self, _: T);
}
}
pub mod collections {
pub use self::binary_heap::BinaryHeap;
pub use self::btree_map::BTreeMap;
pub use self::btree_set::BTreeSet;
pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;
pub use self::linked_list::LinkedList;
pub use self::vec_deque::VecDeque;
pub mod hash_map {
pub use crate::hash::{DefaultHasher, RandomState};
pub struct HashMap<K, V, S> {}
impl<K, V> HashMap<K, V, crate::hash::RandomState> {
pub fn new() -> Self;
pub fn with_capacity(_: usize) -> Self;
}
impl<K, V, S> HashMap<K, V, S> {
pub fn with_hasher(_: S) -> Self;
pub fn with_capacity_and_hasher(_: usize, _: S) -> Self;
pub fn capacity(&self) -> usize;
pub fn keys(&self) -> crate::iter::Iter<&K>;
pub fn into_keys(self) -> crate::iter::Iter<K>;
pub fn values(&self) -> crate::iter::Iter<&V>;
pub fn values_mut(&mut self) -> crate::iter::Iter<&mut V>;
pub fn into_values(self) -> crate::iter::Iter<V>;
pub fn iter(&self) -> crate::iter::Iter<(&K, &V)>;
pub fn iter_mut(&mut self) -> crate::iter::Iter<(&K, &mut V)>;
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
pub fn drain(&mut self) -> crate::iter::Iter<(K, V)>;
pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, _: F);
pub fn clear(&mut self);
pub fn hasher(&self) -> &S;
pub fn reserve(&mut self, _: usize);
pub fn shrink_to_fit(&mut self);
pub fn entry(&mut self, _: K) -> Entry<K, V>;
pub fn get<Q>(&self, _: &Q) -> Option<&V>;
pub fn get_key_value<Q>(&self, _: &Q) -> Option<(&K, &V)>;
pub fn contains_key<Q>(&self, _: &Q) -> bool;
pub fn get_mut<Q>(&mut self, _: &Q) -> Option<&mut V>;
pub fn insert(&mut self, _: K, _: V) -> Option<V>;
pub fn remove<Q>(&mut self, _: &Q) -> Option<V>;
pub fn remove_entry<Q>(&mut self, _: &Q) -> Option<(K, V)>;
pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, _: F) -> crate::iter::Iter<(K, V)>;
}
impl<K, V, S> Clone for HashMap<K, V, S> {}
impl<K, V, S> Default for HashMap<K, V, S> {}
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
type Item = (K, V);
}
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {}
impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {}
impl<K, V, S> From<[(K, V); 1]> for HashMap<K, V, S> {}
impl<K, Q, V, S> crate::ops::Index<&Q> for HashMap<K, V, S> {
type Output = V;
}
pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
impl<K, V> Entry<K, V> {
pub fn or_insert(self, _: V) -> &mut V;
pub fn or_insert_with<F: FnOnce() -> V>(self, _: F) -> &mut V;
pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, _: F) -> &mut V;
pub fn or_default(self) -> &mut V;
pub fn key(&self) -> &K;
pub fn and_modify<F: FnOnce(&mut V)>(self, _: F) -> Self;
pub fn insert_entry(self, _: V) -> OccupiedEntry<K, V>;
}
pub struct OccupiedEntry<K, V> {}
impl<K, V> OccupiedEntry<K, V> {
pub fn key(&self) -> &K;
pub fn get(&self) -> &V;
pub fn get_mut(&mut self) -> &mut V;
pub fn into_mut(self) -> &mut V;
pub fn insert(&mut self, _: V) -> V;
pub fn remove(self) -> V;
pub fn remove_entry(self) -> (K, V);
}
pub struct VacantEntry<K, V> {}
impl<K, V> VacantEntry<K, V> {
pub fn key(&self) -> &K;
pub fn into_key(self) -> K;
pub fn insert(self, _: V) -> &mut V;
}
pub type Iter<K, V> = crate::iter::Iter<(K, V)>;
pub type IterMut<K, V> = crate::iter::Iter<(K, V)>;
pub type IntoIter<K, V> = crate::iter::Iter<(K, V)>;
pub type Drain<K, V> = crate::iter::Iter<(K, V)>;
pub type Keys<K, V> = crate::iter::Iter<K>;
pub type Values<K, V> = crate::iter::Iter<V>;
pub type ValuesMut<K, V> = crate::iter::Iter<V>;
}
pub mod hash_set {
pub struct HashSet<T, S> {}
impl<T> HashSet<T, crate::hash::RandomState> {
pub fn new() -> Self;
pub fn with_capacity(_: usize) -> Self;
}
impl<T, S> HashSet<T, S> {
pub fn with_hasher(_: S) -> Self;
pub fn with_capacity_and_hasher(_: usize, _: S) -> Self;
pub fn capacity(&self) -> usize;
pub fn iter(&self) -> crate::iter::Iter<&T>;
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
pub fn drain(&mut self) -> crate::iter::Iter<T>;
pub fn retain<F: FnMut(&T) -> bool>(&mut self, _: F);
pub fn clear(&mut self);
pub fn reserve(&mut self, _: usize);
pub fn difference(&self, _: &HashSet<T, S>) -> crate::iter::Iter<&T>;
pub fn symmetric_difference(&self, _: &HashSet<T, S>) -> crate::iter::Iter<&T>;
pub fn intersection(&self, _: &HashSet<T, S>) -> crate::iter::Iter<&T>;
pub fn union(&self, _: &HashSet<T, S>) -> crate::iter::Iter<&T>;
pub fn contains<Q>(&self, _: &Q) -> bool;
pub fn get<Q>(&self, _: &Q) -> Option<&T>;
pub fn is_disjoint(&self, _: &HashSet<T, S>) -> bool;
pub fn is_subset(&self, _: &HashSet<T, S>) -> bool;
pub fn is_superset(&self, _: &HashSet<T, S>) -> bool;
pub fn insert(&mut self, _: T) -> bool;
pub fn replace(&mut self, _: T) -> Option<T>;
pub fn remove<Q>(&mut self, _: &Q) -> bool;
pub fn take<Q>(&mut self, _: &Q) -> Option<T>;
}
impl<T, S> Clone for HashSet<T, S> {}
impl<T, S> Default for HashSet<T, S> {}
impl<T, S> IntoIterator for HashSet<T, S> {
type Item = T;
}
impl<T, S> FromIterator<T> for HashSet<T, S> {}
impl<T, S> Extend<T> for HashSet<T, S> {}
impl<T, S> From<[T; 1]> for HashSet<T, S> {}
pub type Iter<T> = crate::iter::Iter<T>;
}
}
pub mod hash {
pub struct RandomState {}
impl RandomState {
pub fn new() -> Self;
}
impl crate::hash::BuildHasher for RandomState {
type Hasher = DefaultHasher;
}
pub struct DefaultHasher {}
impl DefaultHasher {
pub fn new() -> Self;
}
impl crate::hash::Hasher for DefaultHasher {}
impl Default for DefaultHasher {}
impl Default for RandomState {}
}
pub mod ffi {
pub struct OsStr {}
impl OsStr {
pub fn new<S: AsRef<OsStr>>(_: &S) -> &OsStr;
pub fn to_str(&self) -> Option<&str>;
pub fn to_string_lossy(&self) -> crate::borrow::Cow<str>;
pub fn to_os_string(&self) -> OsString;
pub fn is_empty(&self) -> bool;
pub fn len(&self) -> usize;
pub fn into_os_string(self: Box<OsStr>) -> OsString;
pub fn as_encoded_bytes(&self) -> &[u8];
pub fn to_ascii_lowercase(&self) -> OsString;
pub fn to_ascii_uppercase(&self) -> OsString;
pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, _: S) -> bool;
pub fn display(&self) -> Display;
}
pub struct Display {}
impl crate::fmt::Display for Display {}
impl ToOwned for OsStr {
type Owned = OsString;
}
impl AsRef<OsStr> for OsStr {}
impl AsRef<crate::path::Path> for OsStr {}
pub struct OsString {}
impl OsString {
pub fn new() -> OsString;
pub fn with_capacity(_: usize) -> OsString;
pub fn as_os_str(&self) -> &OsStr;
pub fn into_string(self) -> Result<String, OsString>;
pub fn push<T: AsRef<OsStr>>(&mut self, _: T);
pub fn clear(&mut self);
pub fn into_boxed_os_str(self) -> Box<OsStr>;
pub fn into_encoded_bytes(self) -> Vec<u8>;
}
impl crate::ops::Deref for OsString {
type Target = OsStr;
}
impl Clone for OsString {}
impl Default for OsString {}
impl AsRef<OsStr> for OsString {}
impl AsRef<crate::path::Path> for OsString {}
impl From<String> for OsString {}
impl<T: AsRef<OsStr>> From<&T> for OsString {}
impl From<crate::path::PathBuf> for OsString {}
pub struct CStr {}
impl CStr {
pub fn from_ptr<'a>(_: *const i8) -> &'a CStr;
pub fn from_bytes_with_nul(_: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
pub fn as_ptr(&self) -> *const i8;
pub fn to_bytes(&self) -> &[u8];
pub fn to_bytes_with_nul(&self) -> &[u8];
pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error>;
pub fn to_string_lossy(&self) -> crate::borrow::Cow<str>;
}
pub struct CString {}
impl CString {
pub fn new<T: Into<Vec<u8>>>(_: T) -> Result<CString, NulError>;
pub fn into_raw(self) -> *mut i8;
pub fn from_raw(_: *mut i8) -> CString;
pub fn as_c_str(&self) -> &CStr;
pub fn into_string(self) -> Result<String, IntoStringError>;
pub fn as_bytes(&self) -> &[u8];
}
impl crate::ops::Deref for CString {
type Target = CStr;
}
pub struct NulError {}
pub struct IntoStringError {}
pub struct FromBytesWithNulError {}
pub type c_char = i8;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub enum c_void {}
}
pub mod path {
pub const MAIN_SEPARATOR: char = ' ';
pub const MAIN_SEPARATOR_STR: &str = "";
pub fn is_separator(_: char) -> bool;
pub fn absolute<P: AsRef<Path>>(_: P) -> crate::io::Result<PathBuf>;
pub struct Path {}
impl Path {
pub fn new<S: AsRef<crate::ffi::OsStr>>(_: &S) -> &Path;
pub fn as_os_str(&self) -> &crate::ffi::OsStr;
pub fn to_str(&self) -> Option<&str>;
pub fn to_string_lossy(&self) -> crate::borrow::Cow<str>;
pub fn to_path_buf(&self) -> PathBuf;
pub fn is_absolute(&self) -> bool;
pub fn is_relative(&self) -> bool;
pub fn has_root(&self) -> bool;
pub fn parent(&self) -> Option<&Path>;
pub fn ancestors(&self) -> crate::iter::Iter<&Path>;
pub fn file_name(&self) -> Option<&crate::ffi::OsStr>;
pub fn strip_prefix<P: AsRef<Path>>(&self, _: P) -> Result<&Path, StripPrefixError>;
pub fn starts_with<P: AsRef<Path>>(&self, _: P) -> bool;
pub fn ends_with<P: AsRef<Path>>(&self, _: P) -> bool;
pub fn file_stem(&self) -> Option<&crate::ffi::OsStr>;
pub fn file_prefix(&self) -> Option<&crate::ffi::OsStr>;
pub fn extension(&self) -> Option<&crate::ffi::OsStr>;
pub fn join<P: AsRef<Path>>(&self, _: P) -> PathBuf;
pub fn with_file_name<S: AsRef<crate::ffi::OsStr>>(&self, _: S) -> PathBuf;
pub fn with_extension<S: AsRef<crate::ffi::OsStr>>(&self, _: S) -> PathBuf;
pub fn components(&self) -> Components;
pub fn iter(&self) -> crate::iter::Iter<&crate::ffi::OsStr>;
pub fn display(&self) -> Display;
pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
pub fn symlink_metadata(&self) -> crate::io::Result<crate::fs::Metadata>;
pub fn canonicalize(&self) -> crate::io::Result<PathBuf>;
pub fn read_link(&self) -> crate::io::Result<PathBuf>;
pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir>;
pub fn exists(&self) -> bool;
pub fn try_exists(&self) -> crate::io::Result<bool>;
pub fn is_file(&self) -> bool;
pub fn is_dir(&self) -> bool;
pub fn is_symlink(&self) -> bool;
pub fn into_path_buf(self: Box<Path>) -> PathBuf;
}
impl ToOwned for Path {
type Owned = PathBuf;
}
impl AsRef<Path> for Path {}
impl AsRef<crate::ffi::OsStr> for Path {}
impl IntoIterator for Path {
type Item = &'static crate::ffi::OsStr;
}
pub struct PathBuf {}
impl PathBuf {
pub fn new() -> PathBuf;
pub fn with_capacity(_: usize) -> PathBuf;
pub fn as_path(&self) -> &Path;
pub fn push<P: AsRef<Path>>(&mut self, _: P);
pub fn pop(&mut self) -> bool;
pub fn set_file_name<S: AsRef<crate::ffi::OsStr>>(&mut self, _: S);
pub fn set_extension<S: AsRef<crate::ffi::OsStr>>(&mut self, _: S) -> bool;
pub fn as_mut_os_string(&mut self) -> &mut crate::ffi::OsString;
pub fn into_os_string(self) -> crate::ffi::OsString;
pub fn into_boxed_path(self) -> Box<Path>;
pub fn clear(&mut self);
}
impl crate::ops::Deref for PathBuf {
type Target = Path;
}
impl Clone for PathBuf {}
impl Default for PathBuf {}
impl AsRef<Path> for PathBuf {}
impl AsRef<crate::ffi::OsStr> for PathBuf {}
impl From<String> for PathBuf {}
impl From<crate::ffi::OsString> for PathBuf {}
impl<T: AsRef<crate::ffi::OsStr>> From<&T> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl crate::str::FromStr for PathBuf {
type Err = crate::convert::Infallible;
}
pub struct Display {}
impl crate::fmt::Display for Display {}
pub struct StripPrefixError {}
impl crate::fmt::Display for StripPrefixError {}
pub struct Components {}
impl Components {
pub fn as_path(&self) -> &Path;
}
impl Iterator for Components {
type Item = Component;
}
impl DoubleEndedIterator for Components {}
impl Clone for Components {}
pub type Ancestors<'a> = crate::iter::Iter<&'a Path>;
pub enum Component { Prefix(PrefixComponent), RootDir, CurDir, ParentDir, Normal(&'static crate::ffi::OsStr) }
impl Component {
pub fn as_os_str(self) -> &'static crate::ffi::OsStr;
}
pub struct PrefixComponent {}
impl PrefixComponent {
pub fn kind(&self) -> Prefix;
pub fn as_os_str(&self) -> &crate::ffi::OsStr;
}
pub enum Prefix { Verbatim(&'static crate::ffi::OsStr), VerbatimUNC(&'static crate::ffi::OsStr, &'static crate::ffi::OsStr), VerbatimDisk(u8), DeviceNS(&'static crate::ffi::OsStr), UNC(&'static crate::ffi::OsStr, &'static crate::ffi::OsStr), Disk(u8) }
}
pub mod io {
pub use self::error::{Error, ErrorKind, Result};
pub mod prelude {
pub use super::{BufRead, Read, Seek, Write};
}
pub mod error {
pub type Result<T> = crate::result::Result<T, Error>;
pub struct Error {}
impl Error {
pub fn new<E>(_: ErrorKind, _: E) -> Error;
pub fn other<E>(_: E) -> Error;
pub fn last_os_error() -> Error;
pub fn from_raw_os_error(_: i32) -> Error;
pub fn raw_os_error(&self) -> Option<i32>;
pub fn get_ref(&self) -> Option<&dyn crate::error::Error>;
pub fn into_inner(self) -> Option<Box<dyn crate::error::Error>>;
pub fn kind(&self) -> ErrorKind;
}
impl crate::fmt::Display for Error {}
impl crate::error::Error for Error {}
impl From<ErrorKind> for Error {}
pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other }
impl crate::fmt::Display for ErrorKind {}
}
pub trait Read {
fn read(&mut self, _: &mut [u8]) -> Result<usize>;
fn read_vectored(&mut self, _: &mut [IoSliceMut]) -> Result<usize>;
fn read_to_end(&mut self, _: &mut Vec<u8>) -> Result<usize>;
fn read_to_string(&mut self, _: &mut String) -> Result<usize>;
fn read_exact(&mut self, _: &mut [u8]) -> Result<()>;
fn by_ref(&mut self) -> &mut Self;
fn bytes(self) -> crate::iter::Iter<Result<u8>>;
fn chain<R: Read>(self, _: R) -> Chain<Self, R>;
fn take(self, _: u64) -> Take<Self>;
}
pub trait Write {
fn write(&mut self, _: &[u8]) -> Result<usize>;
fn write_vectored(&mut self, _: &[IoSlice]) -> Result<usize>;
fn flush(&mut self) -> Result<()>;
fn write_all(&mut self, _: &[u8]) -> Result<()>;
fn write_fmt(&mut self, _: crate::fmt::Arguments) -> Result<()>;
fn by_ref(&mut self) -> &mut Self;
}
pub trait Seek {
fn seek(&mut self, _: SeekFrom) -> Result<u64>;
fn rewind(&mut self) -> Result<()>;
fn stream_position(&mut self) -> Result<u64>;
}
pub trait BufRead: Read {
fn fill_buf(&mut self) -> Result<&[u8]>;
fn consume(&mut self, _: usize);
fn read_until(&mut self, _: u8, _: &mut Vec<u8>) -> Result<usize>;
fn skip_until(&mut self, _: u8) -> Result<usize>;
fn read_line(&mut self, _: &mut String) -> Result<usize>;
fn split(self, _: u8) -> crate::iter::Iter<Result<Vec<u8>>>;
fn lines(self) -> crate::iter::Iter<Result<String>>;
}
pub trait IsTerminal {
fn is_terminal(&self) -> bool;
}
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
pub struct IoSlice {}
pub struct IoSliceMut {}
pub type Lines<B> = crate::iter::Iter<Result<String>>;
pub type Bytes<R> = crate::iter::Iter<Result<u8>>;
pub struct Chain<T, U> {}
impl<T, U> Read for Chain<T, U> {}
impl<T, U> BufRead for Chain<T, U> {}
pub struct Take<T> {}
impl<T> Take<T> {
pub fn limit(&self) -> u64;
pub fn set_limit(&mut self, _: u64);
pub fn into_inner(self) -> T;
pub fn get_ref(&self) -> &T;
pub fn get_mut(&mut self) -> &mut T;
}
impl<T> Read for Take<T> {}
impl<T> BufRead for Take<T> {}
pub struct BufReader<R> {}
impl<R> BufReader<R> {
pub fn new(_: R) -> BufReader<R>;
pub fn with_capacity(_: usize, _: R) -> BufReader<R>;
pub fn get_ref(&self) -> &R;
pub fn get_mut(&mut self) -> &mut R;
pub fn buffer(&self) -> &[u8];
pub fn capacity(&self) -> usize;
pub fn into_inner(self) -> R;
}
impl<R> Read for BufReader<R> {}
impl<R> BufRead for BufReader<R> {}
impl<R> Seek for BufReader<R> {}
pub struct BufWriter<W> {}
impl<W> BufWriter<W> {
pub fn new(_: W) -> BufWriter<W>;
pub fn with_capacity(_: usize, _: W) -> BufWriter<W>;
pub fn get_ref(&self) -> &W;
pub fn get_mut(&mut self) -> &mut W;
pub fn buffer(&self) -> &[u8];
pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>>;
}
impl<W> Write for BufWriter<W> {}
impl<W> Seek for BufWriter<W> {}
pub struct LineWriter<W> {}
impl<W> LineWriter<W> {
pub fn new(_: W) -> LineWriter<W>;
pub fn get_ref(&self) -> &W;
pub fn get_mut(&mut self) -> &mut W;
}
impl<W> Write for LineWriter<W> {}
pub struct IntoInnerError<W> {}
impl<W> IntoInnerError<W> {
pub fn error(&self) -> &Error;
pub fn into_inner(self) -> W;
pub fn into_error(self) -> Error;
}
pub struct Cursor<T> {}
impl<T> Cursor<T> {
pub fn new(_: T) -> Cursor<T>;
pub fn into_inner(self) -> T;
pub fn get_ref(&self) -> &T;
pub fn get_mut(&mut self) -> &mut T;
pub fn position(&self) -> u64;
pub fn set_position(&mut self, _: u64);
}
impl<T> Read for Cursor<T> {}
impl<T> BufRead for Cursor<T> {}
impl<T> Write for Cursor<T> {}
impl<T> Seek for Cursor<T> {}
impl<T> Clone for Cursor<T> {}
pub struct Stdin {}
impl Stdin {
pub fn lock(&self) -> StdinLock;
pub fn read_line(&self, _: &mut String) -> Result<usize>;
pub fn lines(self) -> crate::iter::Iter<Result<String>>;
}
impl Read for Stdin {}
impl IsTerminal for Stdin {}
pub struct StdinLock<'a> {}
impl Read for StdinLock {}
impl BufRead for StdinLock {}
pub struct Stdout {}
impl Stdout {
pub fn lock(&self) -> StdoutLock;
}
impl Write for Stdout {}
impl IsTerminal for Stdout {}
pub struct StdoutLock<'a> {}
impl Write for StdoutLock {}
impl IsTerminal for StdoutLock {}
pub struct Stderr {}
impl Stderr {
pub fn lock(&self) -> StderrLock;
}
impl Write for Stderr {}
impl IsTerminal for Stderr {}
pub struct StderrLock<'a> {}
impl Write for StderrLock {}
pub struct Empty {}
impl Read for Empty {}
impl BufRead for Empty {}
impl Write for Empty {}
pub struct Sink {}
impl Write for Sink {}
impl Read for [u8] {}
impl BufRead for [u8] {}
impl Write for [u8] {}
impl Write for Vec<u8> {}
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
pub fn stderr() -> Stderr;
pub fn empty() -> Empty;
pub fn sink() -> Sink;
pub fn copy<R: Read, W: Write>(_: &mut R, _: &mut W) -> Result<u64>;
pub fn read_to_string<R: Read>(_: R) -> Result<String>;
}
pub mod fs {
pub fn read<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<Vec<u8>>;
pub fn read_to_string<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<String>;
pub fn write<P: AsRef<crate::path::Path>, C: AsRef<[u8]>>(_: P, _: C) -> crate::io::Result<()>;
pub fn remove_file<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()>;
pub fn metadata<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<Metadata>;
pub fn symlink_metadata<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<Metadata>;
pub fn rename<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<()>;
pub fn copy<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<u64>;
pub fn hard_link<P: AsRef<crate::path::Path>, Q: AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<()>;
pub fn read_link<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::path::PathBuf>;
pub fn canonicalize<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::path::PathBuf>;
pub fn create_dir<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()>;
pub fn create_dir_all<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()>;
pub fn remove_dir<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()>;
pub fn remove_dir_all<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()>;
pub fn read_dir<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<ReadDir>;
pub fn set_permissions<P: AsRef<crate::path::Path>>(_: P, _: Permissions) -> crate::io::Result<()>;
pub fn exists<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<bool>;
pub struct File {}
impl File {
pub fn open<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<File>;
pub fn create<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<File>;
pub fn create_new<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<File>;
pub fn options() -> OpenOptions;
pub fn sync_all(&self) -> crate::io::Result<()>;
pub fn sync_data(&self) -> crate::io::Result<()>;
pub fn lock(&self) -> crate::io::Result<()>;
pub fn unlock(&self) -> crate::io::Result<()>;
pub fn set_len(&self, _: u64) -> crate::io::Result<()>;
pub fn metadata(&self) -> crate::io::Result<Metadata>;
pub fn try_clone(&self) -> crate::io::Result<File>;
pub fn set_permissions(&self, _: Permissions) -> crate::io::Result<()>;
pub fn set_modified(&self, _: crate::time::SystemTime) -> crate::io::Result<()>;
}
impl crate::io::Read for File {}
impl crate::io::Write for File {}
impl crate::io::Seek for File {}
pub struct Metadata {}
impl Metadata {
pub fn file_type(&self) -> FileType;
pub fn is_dir(&self) -> bool;
pub fn is_file(&self) -> bool;
pub fn is_symlink(&self) -> bool;
pub fn len(&self) -> u64;
pub fn permissions(&self) -> Permissions;
pub fn modified(&self) -> crate::io::Result<crate::time::SystemTime>;
pub fn accessed(&self) -> crate::io::Result<crate::time::SystemTime>;
pub fn created(&self) -> crate::io::Result<crate::time::SystemTime>;
}
impl Clone for Metadata {}
pub struct FileType {}
impl FileType {
pub fn is_dir(&self) -> bool;
pub fn is_file(&self) -> bool;
pub fn is_symlink(&self) -> bool;
}
pub struct Permissions {}
impl Permissions {
pub fn readonly(&self) -> bool;
pub fn set_readonly(&mut self, _: bool);
}
pub struct ReadDir {}
impl Iterator for ReadDir {
type Item = crate::io::Result<DirEntry>;
}
pub struct DirEntry {}
impl DirEntry {
pub fn path(&self) -> crate::path::PathBuf;
pub fn metadata(&self) -> crate::io::Result<Metadata>;
pub fn file_type(&self) -> crate::io::Result<FileType>;
pub fn file_name(&self) -> crate::ffi::OsString;
}
pub struct OpenOptions {}
impl OpenOptions {
pub fn new() -> Self;
pub fn read(&mut self, _: bool) -> &mut Self;
pub fn write(&mut self, _: bool) -> &mut Self;
pub fn append(&mut self, _: bool) -> &mut Self;
pub fn truncate(&mut self, _: bool) -> &mut Self;
pub fn create(&mut self, _: bool) -> &mut Self;
pub fn create_new(&mut self, _: bool) -> &mut Self;
pub fn open<P: AsRef<crate::path::Path>>(&self, _: P) -> crate::io::Result<File>;
}
}
pub mod env {
pub fn current_dir() -> crate::io::Result<crate::path::PathBuf>;
pub fn set_current_dir<P: AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()>;
pub fn current_exe() -> crate::io::Result<crate::path::PathBuf>;
pub fn temp_dir() -> crate::path::PathBuf;
pub fn home_dir() -> Option<crate::path::PathBuf>;
pub fn var<K: AsRef<crate::ffi::OsStr>>(_: K) -> Result<String, VarError>;
pub fn var_os<K: AsRef<crate::ffi::OsStr>>(_: K) -> Option<crate::ffi::OsString>;
pub fn vars() -> crate::iter::Iter<(String, String)>;
pub fn vars_os() -> crate::iter::Iter<(crate::ffi::OsString, crate::ffi::OsString)>;
pub fn set_var<K: AsRef<crate::ffi::OsStr>, V: AsRef<crate::ffi::OsStr>>(_: K, _: V);
pub fn remove_var<K: AsRef<crate::ffi::OsStr>>(_: K);
pub fn args() -> crate::iter::Iter<String>;
pub fn args_os() -> crate::iter::Iter<crate::ffi::OsString>;
pub fn split_paths<T: AsRef<crate::ffi::OsStr>>(_: &T) -> crate::iter::Iter<crate::path::PathBuf>;
pub fn join_paths<I>(_: I) -> Result<crate::ffi::OsString, JoinPathsError>;
pub enum VarError { NotPresent, NotUnicode(crate::ffi::OsString) }
pub struct JoinPathsError {}
pub type Args = crate::iter::Iter<String>;
pub type ArgsOs = crate::iter::Iter<crate::ffi::OsString>;
pub mod consts {
pub const OS: &str = "";
pub const ARCH: &str = "";
pub const FAMILY: &str = "";
pub const EXE_SUFFIX: &str = "";
pub const EXE_EXTENSION: &str = "";
pub const DLL_SUFFIX: &str = "";
pub const DLL_PREFIX: &str = "";
}
}
pub mod process {
pub fn exit(_: i32) -> !;
pub fn abort() -> !;
pub fn id() -> u32;
pub struct Command {}
impl Command {
pub fn new<S: AsRef<crate::ffi::OsStr>>(_: S) -> Command;
pub fn arg<S: AsRef<crate::ffi::OsStr>>(&mut self, _: S) -> &mut Command;
pub fn args<I, S>(&mut self, _: I) -> &mut Command;
pub fn env<K, V>(&mut self, _: K, _: V) -> &mut Command;
pub fn envs<I, K, V>(&mut self, _: I) -> &mut Command;
pub fn env_remove<K>(&mut self, _: K) -> &mut Command;
pub fn env_clear(&mut self) -> &mut Command;
pub fn current_dir<P: AsRef<crate::path::Path>>(&mut self, _: P) -> &mut Command;
pub fn stdin<T: Into<Stdio>>(&mut self, _: T) -> &mut Command;
pub fn stdout<T: Into<Stdio>>(&mut self, _: T) -> &mut Command;
pub fn stderr<T: Into<Stdio>>(&mut self, _: T) -> &mut Command;
pub fn spawn(&mut self) -> crate::io::Result<Child>;
pub fn output(&mut self) -> crate::io::Result<Output>;
pub fn status(&mut self) -> crate::io::Result<ExitStatus>;
pub fn get_program(&self) -> &crate::ffi::OsStr;
pub fn get_args(&self) -> crate::iter::Iter<&crate::ffi::OsStr>;
pub fn get_envs(&self) -> crate::iter::Iter<(&crate::ffi::OsStr, Option<&crate::ffi::OsStr>)>;
pub fn get_current_dir(&self) -> Option<&crate::path::Path>;
pub fn exec(&mut self) -> crate::io::Error;
}
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
impl Child {
pub fn kill(&mut self) -> crate::io::Result<()>;
pub fn id(&self) -> u32;
pub fn wait(&mut self) -> crate::io::Result<ExitStatus>;
pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>>;
pub fn wait_with_output(self) -> crate::io::Result<Output>;
}
pub struct ChildStdin {}
impl crate::io::Write for ChildStdin {}
pub struct ChildStdout {}
impl crate::io::Read for ChildStdout {}
pub struct ChildStderr {}
impl crate::io::Read for ChildStderr {}
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
impl Clone for Output {}
pub struct Stdio {}
impl Stdio {
pub fn piped() -> Stdio;
pub fn inherit() -> Stdio;
pub fn null() -> Stdio;
}
pub struct ExitStatus {}
impl ExitStatus {
pub fn success(&self) -> bool;
pub fn code(&self) -> Option<i32>;
pub fn signal(&self) -> Option<i32>;
}
impl crate::fmt::Display for ExitStatus {}
pub struct ExitCode {}
impl ExitCode {
pub const SUCCESS: ExitCode = 0;
pub const FAILURE: ExitCode = 0;
}
impl From<u8> for ExitCode {}
pub trait Termination {
fn report(self) -> ExitCode;
}
}
pub mod thread {
pub fn spawn<F: FnOnce() -> T, T>(_: F) -> JoinHandle<T>;
pub fn sleep(_: crate::time::Duration);
pub fn yield_now();
pub fn park();
pub fn panicking() -> bool;
pub fn current() -> Thread;
pub fn scope<F: FnOnce(&Scope) -> T, T>(_: F) -> T;
pub fn available_parallelism() -> crate::io::Result<crate::num::NonZeroUsize>;
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
pub fn thread(&self) -> &Thread;
pub fn join(self) -> Result<T>;
pub fn is_finished(&self) -> bool;
}
pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any>>;
pub struct Scope {}
impl Scope {
pub fn spawn<F: FnOnce() -> T, T>(&self, _: F) -> ScopedJoinHandle<T>;
}
pub struct ScopedJoinHandle<T> {}
impl<T> ScopedJoinHandle<T> {
pub fn thread(&self) -> &Thread;
pub fn join(self) -> Result<T>;
pub fn is_finished(&self) -> bool;
}
pub struct Builder {}
impl Builder {
pub fn new() -> Builder;
pub fn name(self, _: String) -> Builder;
pub fn stack_size(self, _: usize) -> Builder;
pub fn spawn<F: FnOnce() -> T, T>(self, _: F) -> crate::io::Result<JoinHandle<T>>;
}
pub struct Thread {}
impl Thread {
pub fn id(&self) -> ThreadId;
pub fn name(&self) -> Option<&str>;
pub fn unpark(&self);
}
pub struct ThreadId {}
pub struct LocalKey<T> {}
impl<T> LocalKey<T> {
pub fn with<F: FnOnce(&T) -> R, R>(&self, _: F) -> R;
pub fn try_with<F: FnOnce(&T) -> R, R>(&self, _: F) -> crate::result::Result<R, AccessError>;
pub fn set(&self, _: T);
pub fn get(&self) -> T;
pub fn take(&self) -> T;
}
pub struct AccessError {}
}
pub mod sync {
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<T> = Result<T, TryLockError<T>>;
pub struct PoisonError<T> {}
impl<T> PoisonError<T> {
pub fn into_inner(self) -> T;
pub fn get_ref(&self) -> &T;
pub fn get_mut(&mut self) -> &mut T;
}
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
pub struct Mutex<T> {}
impl<T> Mutex<T> {
pub fn new(_: T) -> Mutex<T>;
pub fn lock(&self) -> LockResult<MutexGuard<T>>;
pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>>;
pub fn is_poisoned(&self) -> bool;
pub fn into_inner(self) -> LockResult<T>;
pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T> Default for Mutex<T> {}
pub struct MutexGuard<T> {}
impl<T> crate::ops::Deref for MutexGuard<T> {
type Target = T;
}
pub struct RwLock<T> {}
impl<T> RwLock<T> {
pub fn new(_: T) -> RwLock<T>;
pub fn read(&self) -> LockResult<RwLockReadGuard<T>>;
pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>>;
pub fn write(&self) -> LockResult<RwLockWriteGuard<T>>;
pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>>;
pub fn into_inner(self) -> LockResult<T>;
pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T> Default for RwLock<T> {}
pub struct RwLockReadGuard<T> {}
impl<T> crate::ops::Deref for RwLockReadGuard<T> {
type Target = T;
}
pub struct RwLockWriteGuard<T> {}
impl<T> crate::ops::Deref for RwLockWriteGuard<T> {
type Target = T;
}
pub struct Condvar {}
impl Condvar {
pub fn new() -> Condvar;
pub fn wait<T>(&self, _: MutexGuard<T>) -> LockResult<MutexGuard<T>>;
pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, _: MutexGuard<T>, _: F) -> LockResult<MutexGuard<T>>;
pub fn wait_timeout<T>(&self, _: MutexGuard<T>, _: crate::time::Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)>;
pub fn notify_one(&self);
pub fn notify_all(&self);
}
impl Default for Condvar {}
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
pub fn timed_out(&self) -> bool;
}
pub struct Barrier {}
impl Barrier {
pub fn new(_: usize) -> Barrier;
pub fn wait(&self) -> BarrierWaitResult;
}
pub struct BarrierWaitResult {}
pub struct Once {}
impl Once {
pub const fn new() -> Once;
pub fn call_once<F: FnOnce()>(&self, _: F);
pub fn is_completed(&self) -> bool;
}
pub struct OnceLock<T> {}
impl<T> OnceLock<T> {
pub fn new() -> OnceLock<T>;
pub fn get(&self) -> Option<&T>;
pub fn get_mut(&mut self) -> Option<&mut T>;
pub fn set(&self, _: T) -> Result<(), T>;
pub fn get_or_init<F: FnOnce() -> T>(&self, _: F) -> &T;
pub fn into_inner(self) -> Option<T>;
pub fn take(&mut self) -> Option<T>;
}
impl<T> Default for OnceLock<T> {}
pub struct LazyLock<T, F> {}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
pub fn new(_: F) -> LazyLock<T, F>;
pub fn force(_: &LazyLock<T, F>) -> &T;
}
impl<T, F> crate::ops::Deref for LazyLock<T, F> {
type Target = T;
}
pub mod atomic {
pub struct AtomicBool {}
impl AtomicBool {
pub fn new(_: bool) -> AtomicBool;
pub fn load(&self, _: Ordering) -> bool;
pub fn store(&self, _: bool, _: Ordering);
pub fn swap(&self, _: bool, _: Ordering) -> bool;
pub fn compare_exchange(&self, _: bool, _: bool, _: Ordering, _: Ordering) -> Result<bool, bool>;
pub fn fetch_and(&self, _: bool, _: Ordering) -> bool;
pub fn fetch_or(&self, _: bool, _: Ordering) -> bool;
pub fn get_mut(&mut self) -> &mut bool;
pub fn into_inner(self) -> bool;
}
}
pub mod mpsc {
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
pub fn sync_channel<T>(_: usize) -> (SyncSender<T>, Receiver<T>);
pub struct Sender<T> {}
impl<T> Sender<T> {
pub fn send(&self, _: T) -> Result<(), SendError<T>>;
}
impl<T> Clone for Sender<T> {}
pub struct SyncSender<T> {}
impl<T> SyncSender<T> {
pub fn send(&self, _: T) -> Result<(), SendError<T>>;
pub fn try_send(&self, _: T) -> Result<(), TrySendError<T>>;
}
impl<T> Clone for SyncSender<T> {}
pub struct Receiver<T> {}
impl<T> Receiver<T> {
pub fn recv(&self) -> Result<T, RecvError>;
pub fn try_recv(&self) -> Result<T, TryRecvError>;
pub fn recv_timeout(&self, _: crate::time::Duration) -> Result<T, RecvTimeoutError>;
pub fn iter(&self) -> crate::iter::Iter<T>;
pub fn try_iter(&self) -> crate::iter::Iter<T>;
}
impl<T> IntoIterator for Receiver<T> {
type Item = T;
}
pub struct SendError<T>(pub T);
pub struct RecvError {}
pub enum TryRecvError { Empty, Disconnected }
pub enum RecvTimeoutError { Timeout, Disconnected }
pub enum TrySendError<T> { Full(T), Disconnected(T) }
}
}
pub mod time {
pub struct Instant {}
impl Instant {
pub fn now() -> Instant;
pub fn duration_since(&self, _: Instant) -> Duration;
pub fn checked_duration_since(&self, _: Instant) -> Option<Duration>;
pub fn saturating_duration_since(&self, _: Instant) -> Duration;
pub fn elapsed(&self) -> Duration;
pub fn checked_add(&self, _: Duration) -> Option<Instant>;
pub fn checked_sub(&self, _: Duration) -> Option<Instant>;
}
impl Clone for Instant {}
pub struct SystemTime {}
impl SystemTime {
pub const UNIX_EPOCH: SystemTime = 0;
pub fn now() -> SystemTime;
pub fn duration_since(&self, _: SystemTime) -> Result<Duration, SystemTimeError>;
pub fn elapsed(&self) -> Result<Duration, SystemTimeError>;
pub fn checked_add(&self, _: Duration) -> Option<SystemTime>;
pub fn checked_sub(&self, _: Duration) -> Option<SystemTime>;
}
impl Clone for SystemTime {}
pub struct SystemTimeError {}
impl SystemTimeError {
pub fn duration(&self) -> Duration;
}
pub const UNIX_EPOCH: SystemTime = 0;
}
pub mod net {
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
impl IpAddr {
pub fn is_loopback(&self) -> bool;
pub fn is_ipv4(&self) -> bool;
pub fn is_ipv6(&self) -> bool;
pub fn is_unspecified(&self) -> bool;
}
impl crate::fmt::Display for IpAddr {}
impl crate::str::FromStr for IpAddr {
type Err = AddrParseError;
}
pub struct AddrParseError {}
pub struct Ipv4Addr {}
impl Ipv4Addr {
pub const LOCALHOST: Self = 0;
pub const UNSPECIFIED: Self = 0;
pub fn new(_: u8, _: u8, _: u8, _: u8) -> Ipv4Addr;
pub fn octets(&self) -> [u8; 4];
pub fn is_loopback(&self) -> bool;
}
pub struct Ipv6Addr {}
impl Ipv6Addr {
pub const LOCALHOST: Self = 0;
pub const UNSPECIFIED: Self = 0;
pub fn segments(&self) -> [u16; 8];
}
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
impl SocketAddr {
pub fn new(_: IpAddr, _: u16) -> SocketAddr;
pub fn ip(&self) -> IpAddr;
pub fn port(&self) -> u16;
pub fn set_port(&mut self, _: u16);
}
impl crate::fmt::Display for SocketAddr {}
impl crate::str::FromStr for SocketAddr {
type Err = AddrParseError;
}
pub struct SocketAddrV4 {}
pub struct SocketAddrV6 {}
pub struct TcpListener {}
impl TcpListener {
pub fn bind<A>(_: A) -> crate::io::Result<TcpListener>;
pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
pub fn accept(&self) -> crate::io::Result<(TcpStream, SocketAddr)>;
pub fn incoming(&self) -> crate::iter::Iter<crate::io::Result<TcpStream>>;
pub fn set_nonblocking(&self, _: bool) -> crate::io::Result<()>;
}
pub struct TcpStream {}
impl TcpStream {
pub fn connect<A>(_: A) -> crate::io::Result<TcpStream>;
pub fn peer_addr(&self) -> crate::io::Result<SocketAddr>;
pub fn local_addr(&self) -> crate::io::Result<SocketAddr>;
pub fn shutdown(&self, _: Shutdown) -> crate::io::Result<()>;
pub fn try_clone(&self) -> crate::io::Result<TcpStream>;
pub fn set_read_timeout(&self, _: Option<crate::time::Duration>) -> crate::io::Result<()>;
pub fn set_write_timeout(&self, _: Option<crate::time::Duration>) -> crate::io::Result<()>;
pub fn set_nodelay(&self, _: bool) -> crate::io::Result<()>;
pub fn set_nonblocking(&self, _: bool) -> crate::io::Result<()>;
}
impl crate::io::Read for TcpStream {}
impl crate::io::Write for TcpStream {}
pub enum Shutdown { Read, Write, Both }
}
pub mod panic {
pub fn catch_unwind<F: FnOnce() -> R, R>(_: F) -> Result<R, Box<dyn crate::any::Any>>;
pub fn resume_unwind(_: Box<dyn crate::any::Any>) -> !;
pub fn set_hook(_: Box<dyn Fn(&PanicHookInfo)>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo)>;
pub struct PanicHookInfo {}
pub struct AssertUnwindSafe<T>(pub T);
pub trait UnwindSafe {}
pub trait RefUnwindSafe {}
}
pub mod blanket {
impl<T: crate::fmt::Display> ToString for T {}
impl<T, U: From<T>> Into<U> for T {}
impl<T, U: TryFrom<T>> TryInto<U> for T {}
impl<T: Clone> ToOwned for T {
type Owned = T;
}
impl<T> crate::borrow::Borrow<T> for T {}
impl<T> crate::borrow::BorrowMut<T> for T {}
impl<T> crate::any::Any for T {}
impl<T> From<T> for T {}
}
