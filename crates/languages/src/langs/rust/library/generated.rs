pub mod any {
pub fn type_name<T>() -> &str;
pub fn type_name_of_val<T>(_: &T) -> &str;
pub trait Any {
fn type_id(&self) -> crate::any::TypeId;
}
}
pub mod array {
impl Clone for crate::array::TryFromSliceError {
}
impl crate::error::Error for crate::array::TryFromSliceError {
}
impl crate::fmt::Display for crate::array::TryFromSliceError {
}
impl<T: Clone> Clone for crate::array::IntoIter<T> {
}
impl<T> Default for crate::array::IntoIter<T> {
}
impl<T> Iterator for crate::array::IntoIter<T> {
type Item = T;
}
impl<T> crate::array::IntoIter<T> {
pub fn as_slice(&self) -> &[T];
pub fn as_mut_slice(&self) -> &[T];
}
pub fn from_fn<T, F>(_: F) -> [T; 1];
pub fn from_mut<T>(_: &T) -> &[T; 1];
pub fn from_ref<T>(_: &T) -> &[T; 1];
pub fn repeat<T: Clone>(_: T) -> [T; 1];
pub struct IntoIter<T> {  }
pub struct TryFromSliceError {  }
}
pub mod ascii {
impl Clone for crate::ascii::EscapeDefault {
}
impl Iterator for crate::ascii::EscapeDefault {
type Item = u8;
}
impl crate::fmt::Display for crate::ascii::EscapeDefault {
}
pub fn escape_default(_: u8) -> crate::ascii::EscapeDefault;
pub struct EscapeDefault {  }
}
pub mod borrow {
impl From<&String> for crate::borrow::Cow<str> {
}
impl From<&str> for crate::borrow::Cow<str> {
}
impl From<String> for crate::borrow::Cow<str> {
}
impl From<crate::borrow::Cow<str>> for Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {
}
impl From<crate::borrow::Cow<str>> for Box<dyn crate::error::Error> {
}
impl From<crate::borrow::Cow<str>> for Box<str> {
}
impl From<crate::borrow::Cow<str>> for String {
}
impl FromIterator<&str> for crate::borrow::Cow<str> {
}
impl FromIterator<String> for crate::borrow::Cow<str> {
}
impl FromIterator<char> for crate::borrow::Cow<str> {
}
impl FromIterator<crate::borrow::Cow<str>> for Box<str> {
}
impl FromIterator<crate::borrow::Cow<str>> for String {
}
impl crate::ops::Add for crate::borrow::Cow<str> {
type Output = crate::borrow::Cow<str>;
}
impl crate::ops::Add<&str> for crate::borrow::Cow<str> {
type Output = crate::borrow::Cow<str>;
}
impl<B: ToOwned> Clone for crate::borrow::Cow<B> {
}
impl<B: ToOwned> crate::borrow::Borrow<B> for crate::borrow::Cow<B> {
}
impl<B: ToOwned> crate::borrow::Cow<B> {
pub fn to_mut(&self) -> &<B as ToOwned>::Owned;
pub fn into_owned(self) -> <B as ToOwned>::Owned;
}
impl<B: ToOwned> crate::ops::Deref for crate::borrow::Cow<B> {
type Target = B;
}
impl<B> Default for crate::borrow::Cow<B> where B: ToOwned {
}
impl<B> From<crate::borrow::Cow<B>> for crate::rc::Rc<B> where B: ToOwned, crate::rc::Rc<B>: From<&B> + From<B::Owned> {
}
impl<B> From<crate::borrow::Cow<B>> for crate::sync::Arc<B> where B: ToOwned, crate::sync::Arc<B>: From<&B> + From<B::Owned> {
}
impl<B> crate::fmt::Display for crate::borrow::Cow<B> where B: crate::fmt::Display + ToOwned {
}
impl<T: Clone> From<&Vec<T>> for crate::borrow::Cow<[T]> {
}
impl<T: Clone> From<&[T]> for crate::borrow::Cow<[T]> {
}
impl<T: Clone> From<Vec<T>> for crate::borrow::Cow<[T]> {
}
impl<T: Clone> From<crate::borrow::Cow<[T]>> for Box<[T]> {
}
impl<T: ToOwned> AsRef<T> for crate::borrow::Cow<T> {
}
impl<T> From<crate::borrow::Cow<[T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {
}
impl<T> FromIterator<T> for crate::borrow::Cow<[T]> where T: Clone {
}
pub enum Cow<B> { Borrowed(&B), Owned(<B as ToOwned>::Owned) }
pub trait Borrow<Borrowed> {
fn borrow(&self) -> &Borrowed;
}
pub trait BorrowMut<Borrowed> {
fn borrow_mut(&self) -> &Borrowed;
}
pub trait ToOwned {
type Owned: crate::borrow::Borrow<Self>;
fn to_owned(&self) -> Self::Owned;
fn clone_into(&self, _: &Self::Owned);
}
}
pub mod boxed {
impl Box<dyn crate::any::Any + crate::marker::Send + crate::marker::Sync> {
pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Self>;
}
impl Box<dyn crate::any::Any + crate::marker::Send> {
pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Self>;
}
impl Box<dyn crate::any::Any> {
pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Self>;
}
impl Clone for Box<str> {
}
impl Default for Box<str> {
}
impl From<&str> for Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {
}
impl From<&str> for Box<dyn crate::error::Error> {
}
impl From<&str> for Box<str> {
}
impl From<Box<str>> for Box<[u8]> {
}
impl From<Box<str>> for String {
}
impl From<String> for Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {
}
impl From<String> for Box<dyn crate::error::Error> {
}
impl From<String> for Box<str> {
}
impl From<crate::borrow::Cow<str>> for Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {
}
impl From<crate::borrow::Cow<str>> for Box<dyn crate::error::Error> {
}
impl From<crate::borrow::Cow<str>> for Box<str> {
}
impl FromIterator<&char> for Box<str> {
}
impl FromIterator<&str> for Box<str> {
}
impl FromIterator<Box<str>> for Box<str> {
}
impl FromIterator<Box<str>> for String {
}
impl FromIterator<String> for Box<str> {
}
impl FromIterator<char> for Box<str> {
}
impl FromIterator<crate::borrow::Cow<str>> for Box<str> {
}
impl<E: crate::error::Error + crate::marker::Send + crate::marker::Sync> From<E> for Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {
}
impl<E: crate::error::Error> From<E> for Box<dyn crate::error::Error> {
}
impl<E: crate::error::Error> crate::error::Error for Box<E> {
}
impl<F: crate::future::Future + crate::marker::Unpin> crate::future::Future for Box<F> {
type Output = <F as crate::future::Future>::Output;
}
impl<I: Iterator> Iterator for Box<I> {
type Item = <I as Iterator>::Item;
}
impl<I> FromIterator<I> for Box<[I]> {
}
impl<I> IntoIterator for Box<[I]> {
type IntoIter = crate::vec::IntoIter<I>;
type Item = I;
}
impl<T: Clone> Clone for Box<T> {
}
impl<T: Clone> Clone for Box<[T]> {
}
impl<T: Clone> From<&[T]> for Box<[T]> {
}
impl<T: Clone> From<crate::borrow::Cow<[T]>> for Box<[T]> {
}
impl<T: Default> Default for Box<T> {
}
impl<T: crate::fmt::Display> crate::fmt::Display for Box<T> {
}
impl<T> AsRef<T> for Box<T> {
}
impl<T> Box<T> {
pub fn new(_: T) -> Self;
pub fn new_uninit() -> Box<crate::mem::MaybeUninit<T>>;
pub fn new_zeroed() -> Box<crate::mem::MaybeUninit<T>>;
pub fn pin(_: T) -> crate::pin::Pin<Box<T>>;
pub fn leak(_: Self) -> &T;
pub fn into_pin(_: Self) -> crate::pin::Pin<Self>;
}
impl<T> Box<[T]> {
pub fn new_uninit_slice(_: usize) -> Box<[crate::mem::MaybeUninit<T>]>;
pub fn new_zeroed_slice(_: usize) -> Box<[crate::mem::MaybeUninit<T>]>;
}
impl<T> Box<[crate::mem::MaybeUninit<T>]> {
pub fn assume_init(self) -> Box<[T]>;
}
impl<T> Box<crate::mem::MaybeUninit<T>> {
pub fn assume_init(self) -> Box<T>;
pub fn write(_: Self, _: T) -> Box<T>;
}
impl<T> Default for Box<[T]> {
}
impl<T> Default for crate::pin::Pin<Box<T>> where Box<T>: Default {
}
impl<T> From<Box<T>> for crate::pin::Pin<Box<T>> {
}
impl<T> From<Box<T>> for crate::rc::Rc<T> {
}
impl<T> From<Box<T>> for crate::sync::Arc<T> {
}
impl<T> From<Box<[T]>> for Vec<T> {
}
impl<T> From<T> for Box<T> {
}
impl<T> From<Vec<T>> for Box<[T]> {
}
impl<T> crate::borrow::Borrow<T> for Box<T> {
}
impl<T> crate::ops::Deref for Box<T> {
type Target = T;
}
pub struct Box<T> {  }
}
pub mod cell {
impl crate::error::Error for crate::cell::BorrowError {
}
impl crate::error::Error for crate::cell::BorrowMutError {
}
impl crate::fmt::Display for crate::cell::BorrowError {
}
impl crate::fmt::Display for crate::cell::BorrowMutError {
}
impl<T, F: FnOnce() -> T> crate::cell::LazyCell<T, F> {
pub fn new(_: F) -> crate::cell::LazyCell<T, F>;
pub fn force(_: &crate::cell::LazyCell<T, F>) -> &T;
pub fn force_mut(_: &crate::cell::LazyCell<T, F>) -> &T;
}
impl<T, F: FnOnce() -> T> crate::ops::Deref for crate::cell::LazyCell<T, F> {
type Target = T;
}
impl<T, F> crate::cell::LazyCell<T, F> {
pub fn get_mut(_: &crate::cell::LazyCell<T, F>) -> Option<&T>;
pub fn get(_: &crate::cell::LazyCell<T, F>) -> Option<&T>;
}
impl<T: Clone> Clone for crate::cell::OnceCell<T> {
}
impl<T: Clone> Clone for crate::cell::RefCell<T> {
}
impl<T: Copy> Clone for crate::cell::Cell<T> {
}
impl<T: Copy> crate::cell::Cell<T> {
pub fn get(&self) -> T;
pub fn update(&self, _: impl crate::marker::Sized);
}
impl<T: Default> Default for crate::cell::LazyCell<T> {
}
impl<T: Default> crate::cell::Cell<T> {
pub fn take(&self) -> T;
}
impl<T: Default> crate::cell::RefCell<T> {
pub fn take(&self) -> T;
}
impl<T: crate::cell::CloneFromCell> crate::cell::Cell<T> {
pub fn get_cloned(&self) -> Self;
}
impl<T: crate::fmt::Display> crate::fmt::Display for crate::cell::Ref<T> {
}
impl<T: crate::fmt::Display> crate::fmt::Display for crate::cell::RefMut<T> {
}
impl<T> AsRef<[crate::cell::Cell<T>]> for crate::cell::Cell<[T]> {
}
impl<T> Default for crate::cell::Cell<T> {
}
impl<T> Default for crate::cell::OnceCell<T> {
}
impl<T> Default for crate::cell::RefCell<T> {
}
impl<T> Default for crate::cell::UnsafeCell<T> {
}
impl<T> From<T> for crate::cell::Cell<T> {
}
impl<T> From<T> for crate::cell::OnceCell<T> {
}
impl<T> From<T> for crate::cell::RefCell<T> {
}
impl<T> From<T> for crate::cell::UnsafeCell<T> {
}
impl<T> crate::cell::Cell<T> {
pub fn new(_: T) -> crate::cell::Cell<T>;
pub fn set(&self, _: T);
pub fn swap(&self, _: &Self);
pub fn replace(&self, _: T) -> T;
pub fn into_inner(self) -> T;
pub fn as_ptr(&self) -> *const T;
pub fn get_mut(&self) -> &T;
pub fn from_mut(_: &T) -> &crate::cell::Cell<T>;
}
impl<T> crate::cell::Cell<[T; 1]> {
pub fn as_array_of_cells(&self) -> &[crate::cell::Cell<T>; 1];
}
impl<T> crate::cell::Cell<[T]> {
pub fn as_slice_of_cells(&self) -> &[crate::cell::Cell<T>];
}
impl<T> crate::cell::OnceCell<T> {
pub fn new() -> crate::cell::OnceCell<T>;
pub fn get(&self) -> Option<&T>;
pub fn get_mut(&self) -> Option<&T>;
pub fn set(&self, _: T) -> Result<(), T>;
pub fn get_or_init<F>(&self, _: F) -> &T where F: FnOnce() -> T;
pub fn into_inner(self) -> Option<T>;
pub fn take(&self) -> Option<T>;
}
impl<T> crate::cell::Ref<T> {
pub fn clone(_: &crate::cell::Ref<T>) -> crate::cell::Ref<T>;
pub fn map<U, F>(_: crate::cell::Ref<T>, _: F) -> crate::cell::Ref<U> where F: FnOnce(&T) -> &U;
pub fn filter_map<U, F>(_: crate::cell::Ref<T>, _: F) -> Result<crate::cell::Ref<U>, Self> where F: FnOnce(&T) -> Option<&U>;
pub fn map_split<U, V, F>(_: crate::cell::Ref<T>, _: F) -> (crate::cell::Ref<U>,crate::cell::Ref<V>,) where F: FnOnce(&T) -> (&U,&V,);
}
impl<T> crate::cell::RefCell<T> {
pub fn new(_: T) -> crate::cell::RefCell<T>;
pub fn into_inner(self) -> T;
pub fn replace(&self, _: T) -> T;
pub fn replace_with<F: FnOnce(&T) -> T>(&self, _: F) -> T;
pub fn swap(&self, _: &Self);
pub fn borrow(&self) -> crate::cell::Ref<T>;
pub fn try_borrow(&self) -> Result<crate::cell::Ref<T>, crate::cell::BorrowError>;
pub fn borrow_mut(&self) -> crate::cell::RefMut<T>;
pub fn try_borrow_mut(&self) -> Result<crate::cell::RefMut<T>, crate::cell::BorrowMutError>;
pub fn as_ptr(&self) -> *const T;
pub fn get_mut(&self) -> &T;
pub fn try_borrow_unguarded(&self) -> Result<&T, crate::cell::BorrowError>;
}
impl<T> crate::cell::RefMut<T> {
pub fn map<U, F>(_: crate::cell::RefMut<T>, _: F) -> crate::cell::RefMut<U> where F: FnOnce(&T) -> &U;
pub fn filter_map<U, F>(_: crate::cell::RefMut<T>, _: F) -> Result<crate::cell::RefMut<U>, Self> where F: FnOnce(&T) -> Option<&U>;
pub fn map_split<U, V, F>(_: crate::cell::RefMut<T>, _: F) -> (crate::cell::RefMut<U>,crate::cell::RefMut<V>,) where F: FnOnce(&T) -> (&U,&V,);
}
impl<T> crate::cell::UnsafeCell<T> {
pub fn new(_: T) -> crate::cell::UnsafeCell<T>;
pub fn into_inner(self) -> T;
pub fn from_mut(_: &T) -> &crate::cell::UnsafeCell<T>;
pub fn get(&self) -> *const T;
pub fn get_mut(&self) -> &T;
pub fn raw_get(_: *const Self) -> *const T;
}
impl<T> crate::ops::Deref for crate::cell::Ref<T> {
type Target = T;
}
impl<T> crate::ops::Deref for crate::cell::RefMut<T> {
type Target = T;
}
pub struct BorrowError {  }
pub struct BorrowMutError {  }
pub struct Cell<T> {  }
pub struct LazyCell<T, F> {  }
pub struct OnceCell<T> {  }
pub struct Ref<T> {  }
pub struct RefCell<T> {  }
pub struct RefMut<T> {  }
pub struct UnsafeCell<T> {  }
}
pub mod char {
impl Clone for crate::char::CharTryFromError {
}
impl Clone for crate::char::DecodeUtf16Error {
}
impl Clone for crate::char::EscapeDebug {
}
impl Clone for crate::char::EscapeDefault {
}
impl Clone for crate::char::EscapeUnicode {
}
impl Clone for crate::char::ParseCharError {
}
impl Clone for crate::char::ToLowercase {
}
impl Clone for crate::char::ToUppercase {
}
impl Clone for crate::char::TryFromCharError {
}
impl Iterator for crate::char::EscapeDebug {
type Item = char;
}
impl Iterator for crate::char::EscapeDefault {
type Item = char;
}
impl Iterator for crate::char::EscapeUnicode {
type Item = char;
}
impl Iterator for crate::char::ToLowercase {
type Item = char;
}
impl Iterator for crate::char::ToUppercase {
type Item = char;
}
impl crate::char::DecodeUtf16Error {
pub fn unpaired_surrogate(&self) -> u16;
}
impl crate::error::Error for crate::char::CharTryFromError {
}
impl crate::error::Error for crate::char::DecodeUtf16Error {
}
impl crate::error::Error for crate::char::ParseCharError {
}
impl crate::error::Error for crate::char::TryFromCharError {
}
impl crate::fmt::Display for crate::char::CharTryFromError {
}
impl crate::fmt::Display for crate::char::DecodeUtf16Error {
}
impl crate::fmt::Display for crate::char::EscapeDebug {
}
impl crate::fmt::Display for crate::char::EscapeDefault {
}
impl crate::fmt::Display for crate::char::EscapeUnicode {
}
impl crate::fmt::Display for crate::char::ParseCharError {
}
impl crate::fmt::Display for crate::char::ToLowercase {
}
impl crate::fmt::Display for crate::char::ToUppercase {
}
impl crate::fmt::Display for crate::char::TryFromCharError {
}
impl<I: Iterator<Item = u16>> Iterator for crate::char::DecodeUtf16<I> {
type Item = Result<char, crate::char::DecodeUtf16Error>;
}
impl<I> Clone for crate::char::DecodeUtf16<I> where I: Iterator<Item = u16> + Clone {
}
pub fn decode_utf16<I: IntoIterator<Item = u16>>(_: I) -> crate::char::DecodeUtf16<I::IntoIter>;
pub fn from_digit(_: u32, _: u32) -> Option<char>;
pub fn from_u32(_: u32) -> Option<char>;
pub struct CharTryFromError {  }
pub struct DecodeUtf16<I> {  }
pub struct DecodeUtf16Error {  }
pub struct EscapeDebug {  }
pub struct EscapeDefault {  }
pub struct EscapeUnicode {  }
pub struct ParseCharError {  }
pub struct ToLowercase {  }
pub struct ToUppercase {  }
pub struct TryFromCharError {  }
}
pub mod clone {
pub trait Clone {
fn clone(&self) -> Self;
fn clone_from(&self, _: &Self);
}
}
pub mod cmp {
impl Clone for crate::cmp::Ordering {
}
impl crate::cmp::Ordering {
pub fn is_eq(self) -> bool;
pub fn is_ne(self) -> bool;
pub fn is_lt(self) -> bool;
pub fn is_gt(self) -> bool;
pub fn is_le(self) -> bool;
pub fn is_ge(self) -> bool;
pub fn reverse(self) -> crate::cmp::Ordering;
pub fn then(self, _: crate::cmp::Ordering) -> crate::cmp::Ordering;
pub fn then_with<F>(self, _: F) -> crate::cmp::Ordering;
}
impl<T: Clone> Clone for crate::cmp::Reverse<T> {
}
impl<T> Default for crate::cmp::Reverse<T> {
}
pub enum Ordering { Less, Equal, Greater }
pub fn max<T>(_: T, _: T) -> T;
pub fn max_by<T, F>(_: T, _: T, _: F) -> T;
pub fn max_by_key<T, F, K>(_: T, _: T, _: F) -> T;
pub fn min<T>(_: T, _: T) -> T;
pub fn min_by<T, F>(_: T, _: T, _: F) -> T;
pub fn min_by_key<T, F, K>(_: T, _: T, _: F) -> T;
pub struct Reverse<T> {  }
pub trait Eq {
}
pub trait Ord {
fn cmp(&self, _: &Self) -> crate::cmp::Ordering;
fn max(self, _: Self) -> Self;
fn min(self, _: Self) -> Self;
fn clamp(self, _: Self, _: Self) -> Self;
}
pub trait PartialEq<Rhs> {
fn eq(&self, _: &Rhs) -> bool;
fn ne(&self, _: &Rhs) -> bool;
}
pub trait PartialOrd<Rhs> {
fn partial_cmp(&self, _: &Rhs) -> Option<crate::cmp::Ordering>;
fn lt(&self, _: &Rhs) -> bool;
fn le(&self, _: &Rhs) -> bool;
fn gt(&self, _: &Rhs) -> bool;
fn ge(&self, _: &Rhs) -> bool;
}
}
pub mod collections {
impl Clone for crate::collections::TryReserveError {
}
impl crate::error::Error for crate::collections::TryReserveError {
}
impl crate::fmt::Display for crate::collections::TryReserveError {
}
pub struct TryReserveError {  }
pub mod binary_heap {
impl<T: Clone> Clone for crate::collections::binary_heap::BinaryHeap<T> {
}
impl<T: Clone> Clone for crate::collections::binary_heap::IntoIter<T> {
}
impl<T: Ord> From<Vec<T>> for crate::collections::binary_heap::BinaryHeap<T> {
}
impl<T: Ord> FromIterator<T> for crate::collections::binary_heap::BinaryHeap<T> {
}
impl<T: Ord> crate::collections::binary_heap::BinaryHeap<T> {
pub fn peek_mut(&self) -> Option<crate::collections::binary_heap::PeekMut<T>>;
pub fn pop(&self) -> Option<T>;
pub fn push(&self, _: T);
pub fn into_sorted_vec(self) -> Vec<T>;
pub fn append(&self, _: &Self);
pub fn retain<F>(&self, _: F) where F: FnMut(&T) -> bool;
}
impl<T: Ord> crate::collections::binary_heap::PeekMut<T> {
pub fn pop(_: crate::collections::binary_heap::PeekMut<T>) -> T;
}
impl<T: Ord> crate::ops::Deref for crate::collections::binary_heap::PeekMut<T> {
type Target = T;
}
impl<T> Clone for crate::collections::binary_heap::Iter<T> {
}
impl<T> Default for crate::collections::binary_heap::BinaryHeap<T> {
}
impl<T> Default for crate::collections::binary_heap::IntoIter<T> {
}
impl<T> Default for crate::collections::binary_heap::Iter<T> {
}
impl<T> From<crate::collections::binary_heap::BinaryHeap<T>> for Vec<T> {
}
impl<T> IntoIterator for crate::collections::binary_heap::BinaryHeap<T> {
type Item = T;
type IntoIter = crate::collections::binary_heap::IntoIter<T>;
}
impl<T> Iterator for crate::collections::binary_heap::Drain<T> {
type Item = T;
}
impl<T> Iterator for crate::collections::binary_heap::IntoIter<T> {
type Item = T;
}
impl<T> Iterator for crate::collections::binary_heap::Iter<T> {
type Item = &T;
}
impl<T> crate::collections::binary_heap::BinaryHeap<T> {
pub fn new() -> crate::collections::binary_heap::BinaryHeap<T>;
pub fn with_capacity(_: usize) -> crate::collections::binary_heap::BinaryHeap<T>;
pub fn iter(&self) -> crate::collections::binary_heap::Iter<T>;
pub fn peek(&self) -> Option<&T>;
pub fn capacity(&self) -> usize;
pub fn reserve(&self, _: usize);
pub fn try_reserve(&self, _: usize) -> Result<(), crate::collections::TryReserveError>;
pub fn shrink_to_fit(&self);
pub fn shrink_to(&self, _: usize);
pub fn as_slice(&self) -> &[T];
pub fn into_vec(self) -> Vec<T>;
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
pub fn drain(&self) -> crate::collections::binary_heap::Drain<T>;
pub fn clear(&self);
}
pub struct BinaryHeap<T> {  }
pub struct Drain<T> {  }
pub struct IntoIter<T> {  }
pub struct Iter<T> {  }
pub struct PeekMut<T: Ord> {  }
}
pub mod btree_map {
impl<K, Q, V> crate::ops::Index<&Q> for crate::collections::btree_map::BTreeMap<K, V> where K: crate::borrow::Borrow<Q> + Ord, Q: Ord {
type Output = V;
}
impl<K, V, R, F> Iterator for crate::collections::btree_map::ExtractIf<K, V, R, F> where K: PartialOrd, R: crate::ops::RangeBounds<K>, F: FnMut(&K, &V) -> bool {
type Item = (K,V,);
}
impl<K, V> Clone for crate::collections::btree_map::Iter<K, V> {
}
impl<K, V> Clone for crate::collections::btree_map::Keys<K, V> {
}
impl<K, V> Clone for crate::collections::btree_map::Range<K, V> {
}
impl<K, V> Clone for crate::collections::btree_map::Values<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::BTreeMap<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::IntoIter<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::IntoKeys<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::IntoValues<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::Iter<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::IterMut<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::Keys<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::Range<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::RangeMut<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::Values<K, V> {
}
impl<K, V> Default for crate::collections::btree_map::ValuesMut<K, V> {
}
impl<K, V> IntoIterator for crate::collections::btree_map::BTreeMap<K, V> {
type Item = (K,V,);
type IntoIter = crate::collections::btree_map::IntoIter<K, V>;
}
impl<K, V> Iterator for crate::collections::btree_map::IntoIter<K, V> {
type Item = (K,V,);
}
impl<K, V> Iterator for crate::collections::btree_map::IntoKeys<K, V> {
type Item = K;
}
impl<K, V> Iterator for crate::collections::btree_map::IntoValues<K, V> {
type Item = V;
}
impl<K, V> Iterator for crate::collections::btree_map::Iter<K, V> {
type Item = (&K,&V,);
}
impl<K, V> Iterator for crate::collections::btree_map::IterMut<K, V> {
type Item = (&K,&V,);
}
impl<K, V> Iterator for crate::collections::btree_map::Keys<K, V> {
type Item = &K;
}
impl<K, V> Iterator for crate::collections::btree_map::Range<K, V> {
type Item = (&K,&V,);
}
impl<K, V> Iterator for crate::collections::btree_map::RangeMut<K, V> {
type Item = (&K,&V,);
}
impl<K, V> Iterator for crate::collections::btree_map::Values<K, V> {
type Item = &V;
}
impl<K, V> Iterator for crate::collections::btree_map::ValuesMut<K, V> {
type Item = &V;
}
impl<K, V> crate::collections::btree_map::BTreeMap<K, V> {
pub fn new() -> crate::collections::btree_map::BTreeMap<K, V>;
pub fn clear(&self);
pub fn get<Q>(&self, _: &Q) -> Option<&V> where K: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn get_key_value<Q>(&self, _: &Q) -> Option<(&K,&V,)> where K: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn first_key_value(&self) -> Option<(&K,&V,)> where K: Ord;
pub fn first_entry(&self) -> Option<crate::collections::btree_map::OccupiedEntry<K, V>> where K: Ord;
pub fn pop_first(&self) -> Option<(K,V,)> where K: Ord;
pub fn last_key_value(&self) -> Option<(&K,&V,)> where K: Ord;
pub fn last_entry(&self) -> Option<crate::collections::btree_map::OccupiedEntry<K, V>> where K: Ord;
pub fn pop_last(&self) -> Option<(K,V,)> where K: Ord;
pub fn contains_key<Q>(&self, _: &Q) -> bool where K: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn get_mut<Q>(&self, _: &Q) -> Option<&V> where K: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn insert(&self, _: K, _: V) -> Option<V> where K: Ord;
pub fn remove<Q>(&self, _: &Q) -> Option<V> where K: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn remove_entry<Q>(&self, _: &Q) -> Option<(K,V,)> where K: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn retain<F>(&self, _: F) where K: Ord, F: FnMut(&K, &V) -> bool;
pub fn append(&self, _: &Self) where K: Ord;
pub fn range<T, R>(&self, _: R) -> crate::collections::btree_map::Range<K, V> where T: Ord, K: crate::borrow::Borrow<T> + Ord, R: crate::ops::RangeBounds<T>;
pub fn range_mut<T, R>(&self, _: R) -> crate::collections::btree_map::RangeMut<K, V> where T: Ord, K: crate::borrow::Borrow<T> + Ord, R: crate::ops::RangeBounds<T>;
pub fn entry(&self, _: K) -> crate::collections::btree_map::Entry<K, V> where K: Ord;
pub fn split_off<Q: Ord>(&self, _: &Q) -> Self where K: crate::borrow::Borrow<Q> + Ord;
pub fn extract_if<F, R>(&self, _: R, _: F) -> crate::collections::btree_map::ExtractIf<K, V, R, F> where K: Ord, R: crate::ops::RangeBounds<K>, F: FnMut(&K, &V) -> bool;
pub fn into_keys(self) -> crate::collections::btree_map::IntoKeys<K, V>;
pub fn into_values(self) -> crate::collections::btree_map::IntoValues<K, V>;
pub fn iter(&self) -> crate::collections::btree_map::Iter<K, V>;
pub fn iter_mut(&self) -> crate::collections::btree_map::IterMut<K, V>;
pub fn keys(&self) -> crate::collections::btree_map::Keys<K, V>;
pub fn values(&self) -> crate::collections::btree_map::Values<K, V>;
pub fn values_mut(&self) -> crate::collections::btree_map::ValuesMut<K, V>;
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
}
impl<K: Clone, V: Clone> Clone for crate::collections::btree_map::BTreeMap<K, V> {
}
impl<K: Ord, V: Default> crate::collections::btree_map::Entry<K, V> {
pub fn or_default(self) -> &V;
}
impl<K: Ord, V> FromIterator<(K,V,)> for crate::collections::btree_map::BTreeMap<K, V> {
}
impl<K: Ord, V> crate::collections::btree_map::Entry<K, V> {
pub fn or_insert(self, _: V) -> &V;
pub fn or_insert_with<F: FnOnce() -> V>(self, _: F) -> &V;
pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, _: F) -> &V;
pub fn key(&self) -> &K;
pub fn and_modify<F>(self, _: F) -> Self where F: FnOnce(&V);
pub fn insert_entry(self, _: V) -> crate::collections::btree_map::OccupiedEntry<K, V>;
}
impl<K: Ord, V> crate::collections::btree_map::OccupiedEntry<K, V> {
pub fn key(&self) -> &K;
pub fn remove_entry(self) -> (K,V,);
pub fn get(&self) -> &V;
pub fn get_mut(&self) -> &V;
pub fn into_mut(self) -> &V;
pub fn insert(&self, _: V) -> V;
pub fn remove(self) -> V;
}
impl<K: Ord, V> crate::collections::btree_map::VacantEntry<K, V> {
pub fn key(&self) -> &K;
pub fn into_key(self) -> K;
pub fn insert(self, _: V) -> &V;
pub fn insert_entry(self, _: V) -> crate::collections::btree_map::OccupiedEntry<K, V>;
}
pub enum Entry<K, V> { Vacant(crate::collections::btree_map::VacantEntry<K, V>), Occupied(crate::collections::btree_map::OccupiedEntry<K, V>) }
pub struct BTreeMap<K, V> {  }
pub struct ExtractIf<K, V, R, F> {  }
pub struct IntoIter<K, V> {  }
pub struct IntoKeys<K, V> {  }
pub struct IntoValues<K, V> {  }
pub struct Iter<K, V> {  }
pub struct IterMut<K, V> {  }
pub struct Keys<K, V> {  }
pub struct OccupiedEntry<K, V> {  }
pub struct Range<K, V> {  }
pub struct RangeMut<K, V> {  }
pub struct VacantEntry<K, V> {  }
pub struct Values<K, V> {  }
pub struct ValuesMut<K, V> {  }
}
pub mod btree_set {
impl<T, R, F> Iterator for crate::collections::btree_set::ExtractIf<T, R, F> where T: PartialOrd, R: crate::ops::RangeBounds<T>, F: FnMut(&T) -> bool {
type Item = T;
}
impl<T: Clone> Clone for crate::collections::btree_set::BTreeSet<T> {
}
impl<T: Ord> FromIterator<T> for crate::collections::btree_set::BTreeSet<T> {
}
impl<T: Ord> Iterator for crate::collections::btree_set::Difference<T> {
type Item = &T;
}
impl<T: Ord> Iterator for crate::collections::btree_set::Intersection<T> {
type Item = &T;
}
impl<T: Ord> Iterator for crate::collections::btree_set::SymmetricDifference<T> {
type Item = &T;
}
impl<T: Ord> Iterator for crate::collections::btree_set::Union<T> {
type Item = &T;
}
impl<T> Clone for crate::collections::btree_set::Difference<T> {
}
impl<T> Clone for crate::collections::btree_set::Intersection<T> {
}
impl<T> Clone for crate::collections::btree_set::Iter<T> {
}
impl<T> Clone for crate::collections::btree_set::Range<T> {
}
impl<T> Clone for crate::collections::btree_set::SymmetricDifference<T> {
}
impl<T> Clone for crate::collections::btree_set::Union<T> {
}
impl<T> Default for crate::collections::btree_set::BTreeSet<T> {
}
impl<T> Default for crate::collections::btree_set::IntoIter<T> {
}
impl<T> Default for crate::collections::btree_set::Iter<T> {
}
impl<T> Default for crate::collections::btree_set::Range<T> {
}
impl<T> IntoIterator for crate::collections::btree_set::BTreeSet<T> {
type Item = T;
type IntoIter = crate::collections::btree_set::IntoIter<T>;
}
impl<T> Iterator for crate::collections::btree_set::IntoIter<T> {
type Item = T;
}
impl<T> Iterator for crate::collections::btree_set::Iter<T> {
type Item = &T;
}
impl<T> Iterator for crate::collections::btree_set::Range<T> {
type Item = &T;
}
impl<T> crate::collections::btree_set::BTreeSet<T> {
pub fn new() -> crate::collections::btree_set::BTreeSet<T>;
pub fn range<K, R>(&self, _: R) -> crate::collections::btree_set::Range<T> where K: Ord, T: crate::borrow::Borrow<K> + Ord, R: crate::ops::RangeBounds<K>;
pub fn difference(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> crate::collections::btree_set::Difference<T> where T: Ord;
pub fn symmetric_difference(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> crate::collections::btree_set::SymmetricDifference<T> where T: Ord;
pub fn intersection(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> crate::collections::btree_set::Intersection<T> where T: Ord;
pub fn union(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> crate::collections::btree_set::Union<T> where T: Ord;
pub fn clear(&self);
pub fn contains<Q>(&self, _: &Q) -> bool where T: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn get<Q>(&self, _: &Q) -> Option<&T> where T: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn is_subset(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> bool where T: Ord;
pub fn is_superset(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> bool where T: Ord;
pub fn first(&self) -> Option<&T> where T: Ord;
pub fn last(&self) -> Option<&T> where T: Ord;
pub fn pop_first(&self) -> Option<T> where T: Ord;
pub fn pop_last(&self) -> Option<T> where T: Ord;
pub fn insert(&self, _: T) -> bool where T: Ord;
pub fn replace(&self, _: T) -> Option<T> where T: Ord;
pub fn remove<Q>(&self, _: &Q) -> bool where T: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn take<Q>(&self, _: &Q) -> Option<T> where T: crate::borrow::Borrow<Q> + Ord, Q: Ord;
pub fn retain<F>(&self, _: F) where T: Ord, F: FnMut(&T) -> bool;
pub fn append(&self, _: &Self) where T: Ord;
pub fn split_off<Q: Ord>(&self, _: &Q) -> Self where T: crate::borrow::Borrow<Q> + Ord;
pub fn extract_if<F, R>(&self, _: R, _: F) -> crate::collections::btree_set::ExtractIf<T, R, F> where T: Ord, R: crate::ops::RangeBounds<T>, F: FnMut(&T) -> bool;
pub fn iter(&self) -> crate::collections::btree_set::Iter<T>;
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
}
pub struct BTreeSet<T> {  }
pub struct Difference<T> {  }
pub struct ExtractIf<T, R, F> {  }
pub struct Intersection<T> {  }
pub struct IntoIter<T> {  }
pub struct Iter<T> {  }
pub struct Range<T> {  }
pub struct SymmetricDifference<T> {  }
pub struct Union<T> {  }
}
pub mod linked_list {
impl<T, F> Iterator for crate::collections::linked_list::ExtractIf<T, F> where F: FnMut(&T) -> bool {
type Item = T;
}
impl<T: Clone> Clone for crate::collections::linked_list::IntoIter<T> {
}
impl<T: Clone> Clone for crate::collections::linked_list::LinkedList<T> {
}
impl<T> Clone for crate::collections::linked_list::Iter<T> {
}
impl<T> Default for crate::collections::linked_list::IntoIter<T> {
}
impl<T> Default for crate::collections::linked_list::Iter<T> {
}
impl<T> Default for crate::collections::linked_list::IterMut<T> {
}
impl<T> Default for crate::collections::linked_list::LinkedList<T> {
}
impl<T> FromIterator<T> for crate::collections::linked_list::LinkedList<T> {
}
impl<T> IntoIterator for crate::collections::linked_list::LinkedList<T> {
type Item = T;
type IntoIter = crate::collections::linked_list::IntoIter<T>;
}
impl<T> Iterator for crate::collections::linked_list::IntoIter<T> {
type Item = T;
}
impl<T> Iterator for crate::collections::linked_list::Iter<T> {
type Item = &T;
}
impl<T> Iterator for crate::collections::linked_list::IterMut<T> {
type Item = &T;
}
impl<T> crate::collections::linked_list::LinkedList<T> {
pub fn new() -> Self;
pub fn append(&self, _: &Self);
pub fn iter(&self) -> crate::collections::linked_list::Iter<T>;
pub fn iter_mut(&self) -> crate::collections::linked_list::IterMut<T>;
pub fn is_empty(&self) -> bool;
pub fn len(&self) -> usize;
pub fn clear(&self);
pub fn contains(&self, _: &T) -> bool where T: PartialEq<T>;
pub fn front(&self) -> Option<&T>;
pub fn front_mut(&self) -> Option<&T>;
pub fn back(&self) -> Option<&T>;
pub fn back_mut(&self) -> Option<&T>;
pub fn push_front(&self, _: T);
pub fn push_front_mut(&self, _: T) -> &T;
pub fn pop_front(&self) -> Option<T>;
pub fn push_back(&self, _: T);
pub fn push_back_mut(&self, _: T) -> &T;
pub fn pop_back(&self) -> Option<T>;
pub fn split_off(&self, _: usize) -> crate::collections::linked_list::LinkedList<T>;
pub fn extract_if<F>(&self, _: F) -> crate::collections::linked_list::ExtractIf<T, F> where F: FnMut(&T) -> bool;
}
pub struct ExtractIf<T, F> {  }
pub struct IntoIter<T> {  }
pub struct Iter<T> {  }
pub struct IterMut<T> {  }
pub struct LinkedList<T> {  }
}
pub mod vec_deque {
impl<T: Clone> Clone for crate::collections::vec_deque::IntoIter<T> {
}
impl<T: Clone> Clone for crate::collections::vec_deque::VecDeque<T> {
}
impl<T: Clone> crate::collections::vec_deque::VecDeque<T> {
pub fn resize(&self, _: usize, _: T);
}
impl<T> Clone for crate::collections::vec_deque::Iter<T> {
}
impl<T> Default for crate::collections::vec_deque::Iter<T> {
}
impl<T> Default for crate::collections::vec_deque::IterMut<T> {
}
impl<T> Default for crate::collections::vec_deque::VecDeque<T> {
}
impl<T> From<Vec<T>> for crate::collections::vec_deque::VecDeque<T> {
}
impl<T> From<crate::collections::vec_deque::VecDeque<T>> for Vec<T> {
}
impl<T> FromIterator<T> for crate::collections::vec_deque::VecDeque<T> {
}
impl<T> IntoIterator for crate::collections::vec_deque::VecDeque<T> {
type Item = T;
type IntoIter = crate::collections::vec_deque::IntoIter<T>;
}
impl<T> Iterator for crate::collections::vec_deque::Drain<T> {
type Item = T;
}
impl<T> Iterator for crate::collections::vec_deque::IntoIter<T> {
type Item = T;
}
impl<T> Iterator for crate::collections::vec_deque::Iter<T> {
type Item = &T;
}
impl<T> Iterator for crate::collections::vec_deque::IterMut<T> {
type Item = &T;
}
impl<T> crate::collections::vec_deque::VecDeque<T> {
pub fn new() -> crate::collections::vec_deque::VecDeque<T>;
pub fn with_capacity(_: usize) -> crate::collections::vec_deque::VecDeque<T>;
pub fn get(&self, _: usize) -> Option<&T>;
pub fn get_mut(&self, _: usize) -> Option<&T>;
pub fn swap(&self, _: usize, _: usize);
pub fn capacity(&self) -> usize;
pub fn reserve(&self, _: usize);
pub fn try_reserve(&self, _: usize) -> Result<(), crate::collections::TryReserveError>;
pub fn shrink_to_fit(&self);
pub fn shrink_to(&self, _: usize);
pub fn truncate(&self, _: usize);
pub fn iter(&self) -> crate::collections::vec_deque::Iter<T>;
pub fn iter_mut(&self) -> crate::collections::vec_deque::IterMut<T>;
pub fn as_slices(&self) -> (&[T],&[T],);
pub fn as_mut_slices(&self) -> (&[T],&[T],);
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
pub fn range<R>(&self, _: R) -> crate::collections::vec_deque::Iter<T> where R: crate::ops::RangeBounds<usize>;
pub fn range_mut<R>(&self, _: R) -> crate::collections::vec_deque::IterMut<T> where R: crate::ops::RangeBounds<usize>;
pub fn drain<R>(&self, _: R) -> crate::collections::vec_deque::Drain<T> where R: crate::ops::RangeBounds<usize>;
pub fn clear(&self);
pub fn contains(&self, _: &T) -> bool where T: PartialEq<T>;
pub fn front(&self) -> Option<&T>;
pub fn front_mut(&self) -> Option<&T>;
pub fn back(&self) -> Option<&T>;
pub fn back_mut(&self) -> Option<&T>;
pub fn pop_front(&self) -> Option<T>;
pub fn pop_back(&self) -> Option<T>;
pub fn pop_front_if(&self, _: impl FnOnce(&T) -> bool) -> Option<T>;
pub fn pop_back_if(&self, _: impl FnOnce(&T) -> bool) -> Option<T>;
pub fn push_front(&self, _: T);
pub fn push_front_mut(&self, _: T) -> &T;
pub fn push_back(&self, _: T);
pub fn push_back_mut(&self, _: T) -> &T;
pub fn swap_remove_front(&self, _: usize) -> Option<T>;
pub fn swap_remove_back(&self, _: usize) -> Option<T>;
pub fn insert(&self, _: usize, _: T);
pub fn insert_mut(&self, _: usize, _: T) -> &T;
pub fn remove(&self, _: usize) -> Option<T>;
pub fn split_off(&self, _: usize) -> Self;
pub fn append(&self, _: &Self);
pub fn retain<F>(&self, _: F) where F: FnMut(&T) -> bool;
pub fn retain_mut<F>(&self, _: F) where F: FnMut(&T) -> bool;
pub fn resize_with(&self, _: usize, _: impl FnMut() -> T);
pub fn make_contiguous(&self) -> &[T];
pub fn rotate_left(&self, _: usize);
pub fn rotate_right(&self, _: usize);
pub fn binary_search(&self, _: &T) -> Result<usize, usize> where T: Ord;
pub fn binary_search_by<F>(&self, _: F) -> Result<usize, usize> where F: FnMut(&T) -> crate::cmp::Ordering;
pub fn binary_search_by_key<B, F>(&self, _: &B, _: F) -> Result<usize, usize> where F: FnMut(&T) -> B, B: Ord;
pub fn partition_point<P>(&self, _: P) -> usize where P: FnMut(&T) -> bool;
}
impl<T> crate::ops::Index<usize> for crate::collections::vec_deque::VecDeque<T> {
type Output = T;
}
pub struct Drain<T> {  }
pub struct IntoIter<T> {  }
pub struct Iter<T> {  }
pub struct IterMut<T> {  }
pub struct VecDeque<T> {  }
}
}
pub mod convert {
pub enum Infallible {  }
pub fn identity<T>(_: T) -> T;
pub trait AsMut<T> {
fn as_mut(&self) -> &T;
}
pub trait AsRef<T> {
fn as_ref(&self) -> &T;
}
pub trait From<T> {
fn from(_: T) -> Self;
}
pub trait Into<T> {
fn into(self) -> T;
}
pub trait TryFrom<T> {
type Error;
fn try_from(_: T) -> Result<Self, Self::Error>;
}
pub trait TryInto<T> {
type Error;
fn try_into(self) -> Result<T, Self::Error>;
}
}
pub mod default {
pub trait Default {
fn default() -> Self;
}
}
pub mod error {
pub trait Error: crate::fmt::Debug + crate::fmt::Display {
fn source(&self) -> Option<&dyn crate::error::Error>;
}
}
pub mod fmt {
impl Clone for crate::fmt::Alignment {
}
impl Clone for crate::fmt::Arguments {
}
impl Clone for crate::fmt::Error {
}
impl Default for crate::fmt::Error {
}
impl crate::error::Error for crate::fmt::Error {
}
impl crate::fmt::Arguments {
pub fn as_str(&self) -> Option<&str>;
}
impl crate::fmt::DebugList {
pub fn entry(&self, _: &dyn crate::fmt::Debug) -> &Self;
pub fn entries<D, I>(&self, _: I) -> &Self where D: crate::fmt::Debug, I: IntoIterator<Item = D>;
pub fn finish_non_exhaustive(&self) -> crate::fmt::Result;
pub fn finish(&self) -> crate::fmt::Result;
}
impl crate::fmt::DebugMap {
pub fn entry(&self, _: &dyn crate::fmt::Debug, _: &dyn crate::fmt::Debug) -> &Self;
pub fn key(&self, _: &dyn crate::fmt::Debug) -> &Self;
pub fn value(&self, _: &dyn crate::fmt::Debug) -> &Self;
pub fn entries<K, V, I>(&self, _: I) -> &Self where K: crate::fmt::Debug, V: crate::fmt::Debug, I: IntoIterator<Item = (K,V,)>;
pub fn finish_non_exhaustive(&self) -> crate::fmt::Result;
pub fn finish(&self) -> crate::fmt::Result;
}
impl crate::fmt::DebugSet {
pub fn entry(&self, _: &dyn crate::fmt::Debug) -> &Self;
pub fn entries<D, I>(&self, _: I) -> &Self where D: crate::fmt::Debug, I: IntoIterator<Item = D>;
pub fn finish_non_exhaustive(&self) -> crate::fmt::Result;
pub fn finish(&self) -> crate::fmt::Result;
}
impl crate::fmt::DebugStruct {
pub fn field(&self, _: &str, _: &dyn crate::fmt::Debug) -> &Self;
pub fn finish_non_exhaustive(&self) -> crate::fmt::Result;
pub fn finish(&self) -> crate::fmt::Result;
}
impl crate::fmt::DebugTuple {
pub fn field(&self, _: &dyn crate::fmt::Debug) -> &Self;
pub fn finish_non_exhaustive(&self) -> crate::fmt::Result;
pub fn finish(&self) -> crate::fmt::Result;
}
impl crate::fmt::Display for crate::fmt::Arguments {
}
impl crate::fmt::Display for crate::fmt::Error {
}
impl crate::fmt::Formatter {
pub fn pad_integral(&self, _: bool, _: &str, _: &str) -> crate::fmt::Result;
pub fn pad(&self, _: &str) -> crate::fmt::Result;
pub fn fill(&self) -> char;
pub fn align(&self) -> Option<crate::fmt::Alignment>;
pub fn width(&self) -> Option<usize>;
pub fn precision(&self) -> Option<usize>;
pub fn sign_plus(&self) -> bool;
pub fn sign_minus(&self) -> bool;
pub fn alternate(&self) -> bool;
pub fn sign_aware_zero_pad(&self) -> bool;
pub fn debug_struct(&self, _: &str) -> crate::fmt::DebugStruct;
pub fn debug_tuple(&self, _: &str) -> crate::fmt::DebugTuple;
pub fn debug_list(&self) -> crate::fmt::DebugList;
pub fn debug_set(&self) -> crate::fmt::DebugSet;
pub fn debug_map(&self) -> crate::fmt::DebugMap;
}
impl crate::fmt::Write for crate::fmt::Formatter {
}
impl<F> crate::fmt::Display for crate::fmt::FromFn<F> where F: Fn(&crate::fmt::Formatter) -> crate::fmt::Result {
}
pub enum Alignment { Left, Right, Center }
pub fn format(_: crate::fmt::Arguments) -> String;
pub fn from_fn<F: Fn(&crate::fmt::Formatter) -> crate::fmt::Result>(_: F) -> crate::fmt::FromFn<F>;
pub fn write(_: &dyn crate::fmt::Write, _: crate::fmt::Arguments) -> crate::fmt::Result;
pub struct Argument {  }
pub struct Arguments {  }
pub struct DebugList {  }
pub struct DebugMap {  }
pub struct DebugSet {  }
pub struct DebugStruct {  }
pub struct DebugTuple {  }
pub struct Error {  }
pub struct Formatter {  }
pub struct FromFn<F> {  }
pub trait Binary {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait Debug {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait Display {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait LowerExp {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait LowerHex {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait Octal {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait Pointer {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait UpperExp {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait UpperHex {
fn fmt(&self, _: &crate::fmt::Formatter) -> crate::fmt::Result;
}
pub trait Write {
}
}
pub mod future {
impl<T, F> crate::future::Future for crate::future::PollFn<F> where F: FnMut(&crate::task::Context) -> crate::task::Poll<T> {
type Output = T;
}
impl<T: Clone> Clone for crate::future::Ready<T> {
}
impl<T> Clone for crate::future::Pending<T> {
}
impl<T> crate::future::Future for crate::future::Pending<T> {
type Output = T;
}
impl<T> crate::future::Future for crate::future::Ready<T> {
type Output = T;
}
impl<T> crate::future::Ready<T> {
pub fn into_inner(self) -> T;
}
pub fn pending<T>() -> crate::future::Pending<T>;
pub fn poll_fn<T, F>(_: F) -> crate::future::PollFn<F> where F: FnMut(&crate::task::Context) -> crate::task::Poll<T>;
pub fn ready<T>(_: T) -> crate::future::Ready<T>;
pub struct Pending<T> {  }
pub struct PollFn<F> {  }
pub struct Ready<T> {  }
pub trait Future {
type Output;
fn poll(self: crate::pin::Pin<&Self>, _: &crate::task::Context) -> crate::task::Poll<Self::Output>;
}
pub trait IntoFuture {
type Output;
type IntoFuture: crate::future::Future<Output = Self::Output>;
fn into_future(self) -> Self::IntoFuture;
}
}
pub mod hash {
impl Clone for crate::hash::SipHasher {
}
impl Default for crate::hash::SipHasher {
}
impl<H> Clone for crate::hash::BuildHasherDefault<H> {
}
impl<H> Default for crate::hash::BuildHasherDefault<H> {
}
impl<H> crate::hash::BuildHasherDefault<H> {
pub fn new() -> Self;
}
pub struct BuildHasherDefault<H> {  }
pub struct SipHasher {  }
pub trait BuildHasher {
type Hasher: crate::hash::Hasher;
fn build_hasher(&self) -> Self::Hasher;
fn hash_one<T: crate::hash::Hash>(&self, _: T) -> u64 where Self::Hasher: crate::hash::Hasher;
}
pub trait Hash {
fn hash<H: crate::hash::Hasher>(&self, _: &H);
fn hash_slice<H: crate::hash::Hasher>(_: &[Self], _: &H);
}
pub trait Hasher {
fn finish(&self) -> u64;
fn write(&self, _: &[u8]);
}
}
pub mod iter {
pub fn chain<A, B>(_: A, _: B) -> crate::iter::Chain<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator<Item = A::Item>;
pub fn empty<T>() -> crate::iter::Empty<T>;
pub fn from_fn<T, F>(_: F) -> crate::iter::FromFn<F> where F: FnMut() -> Option<T>;
pub fn once<T>(_: T) -> crate::iter::Once<T>;
pub fn once_with<A, F: FnOnce() -> A>(_: F) -> crate::iter::OnceWith<F>;
pub fn repeat<T: Clone>(_: T) -> crate::iter::Repeat<T>;
pub fn repeat_n<T: Clone>(_: T, _: usize) -> crate::iter::RepeatN<T>;
pub fn repeat_with<A, F: FnMut() -> A>(_: F) -> crate::iter::RepeatWith<F>;
pub fn successors<T, F>(_: Option<T>, _: F) -> crate::iter::Successors<T, F> where F: FnMut(&T) -> Option<T>;
pub fn zip<A, B>(_: A, _: B) -> crate::iter::Zip<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator;
}
pub mod marker {
impl Clone for crate::marker::PhantomContravariantLifetime {
}
impl Clone for crate::marker::PhantomCovariantLifetime {
}
impl Clone for crate::marker::PhantomInvariantLifetime {
}
impl Clone for crate::marker::PhantomPinned {
}
impl Default for crate::marker::PhantomContravariantLifetime {
}
impl Default for crate::marker::PhantomCovariantLifetime {
}
impl Default for crate::marker::PhantomInvariantLifetime {
}
impl Default for crate::marker::PhantomPinned {
}
impl crate::marker::PhantomContravariantLifetime {
pub fn new() -> Self;
}
impl crate::marker::PhantomCovariantLifetime {
pub fn new() -> Self;
}
impl crate::marker::PhantomInvariantLifetime {
pub fn new() -> Self;
}
impl<T> Clone for crate::marker::PhantomContravariant<T> {
}
impl<T> Clone for crate::marker::PhantomCovariant<T> {
}
impl<T> Clone for crate::marker::PhantomData<T> {
}
impl<T> Clone for crate::marker::PhantomInvariant<T> {
}
impl<T> Default for crate::marker::PhantomContravariant<T> {
}
impl<T> Default for crate::marker::PhantomCovariant<T> {
}
impl<T> Default for crate::marker::PhantomData<T> {
}
impl<T> Default for crate::marker::PhantomInvariant<T> {
}
impl<T> crate::marker::PhantomContravariant<T> {
pub fn new() -> Self;
}
impl<T> crate::marker::PhantomCovariant<T> {
pub fn new() -> Self;
}
impl<T> crate::marker::PhantomInvariant<T> {
pub fn new() -> Self;
}
pub fn variance<T>() -> T where T: crate::marker::Variance;
pub struct PhantomContravariant<T> {  }
pub struct PhantomContravariantLifetime {  }
pub struct PhantomCovariant<T> {  }
pub struct PhantomCovariantLifetime {  }
pub struct PhantomData<T> {  }
pub struct PhantomInvariant<T> {  }
pub struct PhantomInvariantLifetime {  }
pub struct PhantomPinned {  }
pub trait Copy: Clone {
}
pub trait Sealed {
}
pub trait Send {
}
pub trait Sized {
}
pub trait Sync {
}
pub trait Unpin {
}
pub trait Variance: crate::marker::Sealed + Default {
}
}
pub mod mem {
impl<P> crate::mem::MaybeDangling<P> {
pub fn new(_: P) -> Self;
pub fn as_ref(&self) -> &P;
pub fn as_mut(&self) -> &P;
pub fn into_inner(self) -> P;
}
impl<T> crate::mem::ManuallyDrop<T> {
pub fn new(_: T) -> crate::mem::ManuallyDrop<T>;
pub fn into_inner(_: crate::mem::ManuallyDrop<T>) -> T;
pub fn take(_: &crate::mem::ManuallyDrop<T>) -> T;
pub fn drop(_: &crate::mem::ManuallyDrop<T>);
}
pub fn align_of<T>() -> usize;
pub fn align_of_val<T>(_: &T) -> usize;
pub fn discriminant<T>(_: &T) -> crate::mem::Discriminant<T>;
pub fn drop<T>(_: T);
pub fn min_align_of<T>() -> usize;
pub fn min_align_of_val<T>(_: &T) -> usize;
pub fn needs_drop<T>() -> bool;
pub fn replace<T>(_: &T, _: T) -> T;
pub fn size_of<T>() -> usize;
pub fn size_of_val<T>(_: &T) -> usize;
pub fn swap<T>(_: &T, _: &T);
pub fn take<T>(_: &T) -> T;
pub fn transmute_copy<Src, Dst>(_: &Src) -> Dst;
pub fn uninitialized<T>() -> T;
pub fn zeroed<T>() -> T;
pub struct Discriminant<T> {  }
pub struct ManuallyDrop<T> {  }
pub struct MaybeDangling<P> {  }
}
pub mod num {
impl crate::num::ParseIntError {
pub fn kind(&self) -> &crate::num::IntErrorKind;
}
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
pub struct ParseIntError {  }
pub struct TryFromIntError {  }
}
pub mod ops {
impl Clone for crate::ops::RangeFull {
}
impl Default for crate::ops::RangeFull {
}
impl crate::slice::SliceIndex<str> for crate::ops::Range<usize> {
type Output = str;
}
impl crate::slice::SliceIndex<str> for crate::ops::RangeFrom<usize> {
type Output = str;
}
impl crate::slice::SliceIndex<str> for crate::ops::RangeFull {
type Output = str;
}
impl crate::slice::SliceIndex<str> for crate::ops::RangeInclusive<usize> {
type Output = str;
}
impl crate::slice::SliceIndex<str> for crate::ops::RangeTo<usize> {
type Output = str;
}
impl crate::slice::SliceIndex<str> for crate::ops::RangeToInclusive<usize> {
type Output = str;
}
impl<A: crate::iter::Step> Iterator for crate::ops::Range<A> {
type Item = A;
}
impl<A: crate::iter::Step> Iterator for crate::ops::RangeFrom<A> {
type Item = A;
}
impl<A: crate::iter::Step> Iterator for crate::ops::RangeInclusive<A> {
type Item = A;
}
impl<B, C> Clone for crate::ops::ControlFlow<B, C> {
}
impl<B, C> crate::ops::ControlFlow<B, C> {
pub fn is_break(&self) -> bool;
pub fn is_continue(&self) -> bool;
pub fn break_value(self) -> Option<B>;
pub fn map_break<T, F>(self, _: F) -> crate::ops::ControlFlow<T, C>;
pub fn continue_value(self) -> Option<C>;
pub fn map_continue<T, F>(self, _: F) -> crate::ops::ControlFlow<B, T>;
}
impl<Idx: Clone> Clone for crate::ops::RangeInclusive<Idx> {
}
impl<Idx: Clone> Clone for crate::ops::RangeToInclusive<Idx> {
}
impl<Idx: PartialOrd<Idx>> crate::ops::Range<Idx> {
pub fn contains<U>(&self, _: &U) -> bool;
pub fn is_empty(&self) -> bool;
}
impl<Idx: PartialOrd<Idx>> crate::ops::RangeFrom<Idx> {
pub fn contains<U>(&self, _: &U) -> bool;
}
impl<Idx: PartialOrd<Idx>> crate::ops::RangeInclusive<Idx> {
pub fn contains<U>(&self, _: &U) -> bool;
pub fn is_empty(&self) -> bool;
}
impl<Idx: PartialOrd<Idx>> crate::ops::RangeTo<Idx> {
pub fn contains<U>(&self, _: &U) -> bool;
}
impl<Idx: PartialOrd<Idx>> crate::ops::RangeToInclusive<Idx> {
pub fn contains<U>(&self, _: &U) -> bool;
}
impl<Idx> Clone for crate::ops::Range<Idx> {
}
impl<Idx> Clone for crate::ops::RangeFrom<Idx> {
}
impl<Idx> Clone for crate::ops::RangeTo<Idx> {
}
impl<Idx> Default for crate::ops::Range<Idx> {
}
impl<Idx> crate::ops::RangeInclusive<Idx> {
pub fn new(_: Idx, _: Idx) -> Self;
pub fn start(&self) -> &Idx;
pub fn end(&self) -> &Idx;
pub fn into_inner(self) -> (Idx,Idx,);
}
impl<T: Clone> crate::ops::Bound<&T> {
pub fn cloned(self) -> crate::ops::Bound<T>;
}
impl<T> Clone for crate::ops::Bound<T> {
}
impl<T> From<crate::ops::RangeInclusive<T>> for crate::range::RangeInclusive<T> {
}
impl<T> From<crate::range::RangeInclusive<T>> for crate::ops::RangeInclusive<T> {
}
impl<T> crate::ops::Bound<T> {
pub fn as_ref(&self) -> crate::ops::Bound<&T>;
pub fn map<U, F: FnOnce(T) -> U>(self, _: F) -> crate::ops::Bound<U>;
}
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::Range<usize> {
type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeFrom<usize> {
type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeFull {
type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeInclusive<usize> {
type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeTo<usize> {
type Output = [T];
}
impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeToInclusive<usize> {
type Output = [T];
}
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
pub enum ControlFlow<B, C> { Continue(C), Break(B) }
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
pub struct RangeFrom<Idx> { pub start: Idx }
pub struct RangeFull {  }
pub struct RangeInclusive<Idx> {  }
pub struct RangeTo<Idx> { pub end: Idx }
pub struct RangeToInclusive<Idx> { pub end: Idx }
pub trait Add<Rhs> {
type Output;
fn add(self, _: Rhs) -> Self::Output;
}
pub trait AddAssign<Rhs> {
fn add_assign(&self, _: Rhs);
}
pub trait AsyncFn<Args: crate::marker::Tuple>: crate::ops::AsyncFnMut<Args> {
}
pub trait AsyncFnMut<Args: crate::marker::Tuple>: crate::ops::AsyncFnOnce<Args> {
}
pub trait AsyncFnOnce<Args: crate::marker::Tuple> {
}
pub trait BitAnd<Rhs> {
type Output;
fn bitand(self, _: Rhs) -> Self::Output;
}
pub trait BitAndAssign<Rhs> {
fn bitand_assign(&self, _: Rhs);
}
pub trait BitOr<Rhs> {
type Output;
fn bitor(self, _: Rhs) -> Self::Output;
}
pub trait BitOrAssign<Rhs> {
fn bitor_assign(&self, _: Rhs);
}
pub trait BitXor<Rhs> {
type Output;
fn bitxor(self, _: Rhs) -> Self::Output;
}
pub trait BitXorAssign<Rhs> {
fn bitxor_assign(&self, _: Rhs);
}
pub trait Deref {
type Target;
fn deref(&self) -> &Self::Target;
}
pub trait DerefMut {
fn deref_mut(&self) -> &Self::Target;
}
pub trait Div<Rhs> {
type Output;
fn div(self, _: Rhs) -> Self::Output;
}
pub trait DivAssign<Rhs> {
fn div_assign(&self, _: Rhs);
}
pub trait Drop {
fn drop(&self);
}
pub trait Index<Idx> {
type Output;
fn index(&self, _: Idx) -> &Self::Output;
}
pub trait IndexMut<Idx> {
fn index_mut(&self, _: Idx) -> &Self::Output;
}
pub trait Mul<Rhs> {
type Output;
fn mul(self, _: Rhs) -> Self::Output;
}
pub trait MulAssign<Rhs> {
fn mul_assign(&self, _: Rhs);
}
pub trait Neg {
type Output;
fn neg(self) -> Self::Output;
}
pub trait Not {
type Output;
fn not(self) -> Self::Output;
}
pub trait RangeBounds<T> {
fn start_bound(&self) -> crate::ops::Bound<&T>;
fn end_bound(&self) -> crate::ops::Bound<&T>;
fn contains<U>(&self, _: &U) -> bool;
}
pub trait Rem<Rhs> {
type Output;
fn rem(self, _: Rhs) -> Self::Output;
}
pub trait RemAssign<Rhs> {
fn rem_assign(&self, _: Rhs);
}
pub trait Shl<Rhs> {
type Output;
fn shl(self, _: Rhs) -> Self::Output;
}
pub trait ShlAssign<Rhs> {
fn shl_assign(&self, _: Rhs);
}
pub trait Shr<Rhs> {
type Output;
fn shr(self, _: Rhs) -> Self::Output;
}
pub trait ShrAssign<Rhs> {
fn shr_assign(&self, _: Rhs);
}
pub trait Sub<Rhs> {
type Output;
fn sub(self, _: Rhs) -> Self::Output;
}
pub trait SubAssign<Rhs> {
fn sub_assign(&self, _: Rhs);
}
}
pub mod option {
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
}
impl<A: Clone> Clone for crate::option::IntoIter<A> {
}
impl<A> Clone for crate::option::Iter<A> {
}
impl<A> Iterator for crate::option::IntoIter<A> {
type Item = A;
}
impl<A> Iterator for crate::option::Iter<A> {
type Item = &A;
}
impl<A> Iterator for crate::option::IterMut<A> {
type Item = &A;
}
impl<T, E> Option<Result<T, E>> {
pub fn transpose(self) -> Result<Option<T>, E>;
}
impl<T, U> Option<(T,U,)> {
pub fn unzip(self) -> (Option<T>,Option<U>,);
}
impl<T> Clone for Option<T> {
}
impl<T> Default for Option<T> {
}
impl<T> From<&Option<T>> for Option<&T> {
}
impl<T> From<T> for Option<T> {
}
impl<T> IntoIterator for Option<T> {
type Item = T;
type IntoIter = crate::option::IntoIter<T>;
}
impl<T> Option<&T> {
pub fn copied(self) -> Option<T> where T: Copy;
pub fn cloned(self) -> Option<T> where T: Clone;
pub fn copied(self) -> Option<T> where T: Copy;
pub fn cloned(self) -> Option<T> where T: Clone;
}
impl<T> Option<Option<T>> {
pub fn flatten(self) -> Option<T>;
}
impl<T> Option<T> {
pub fn is_some(&self) -> bool;
pub fn is_some_and(self, _: impl crate::marker::Sized) -> bool;
pub fn is_none(&self) -> bool;
pub fn is_none_or(self, _: impl crate::marker::Sized) -> bool;
pub fn as_ref(&self) -> Option<&T>;
pub fn as_mut(&self) -> Option<&T>;
pub fn as_pin_ref(self: crate::pin::Pin<&Self>) -> Option<crate::pin::Pin<&T>>;
pub fn as_pin_mut(self: crate::pin::Pin<&Self>) -> Option<crate::pin::Pin<&T>>;
pub fn as_slice(&self) -> &[T];
pub fn as_mut_slice(&self) -> &[T];
pub fn expect(self, _: &str) -> T;
pub fn unwrap(self) -> T;
pub fn unwrap_or(self, _: T) -> T;
pub fn unwrap_or_else<F>(self, _: F) -> T;
pub fn unwrap_or_default(self) -> T;
pub fn map<U, F>(self, _: F) -> Option<U>;
pub fn inspect<F>(self, _: F) -> Self;
pub fn map_or<U, F>(self, _: U, _: F) -> U;
pub fn map_or_else<U, D, F>(self, _: D, _: F) -> U;
pub fn ok_or<E>(self, _: E) -> Result<T, E>;
pub fn ok_or_else<E, F>(self, _: F) -> Result<T, E>;
pub fn as_deref(&self) -> Option<&T::Target>;
pub fn as_deref_mut(&self) -> Option<&T::Target>;
pub fn iter(&self) -> crate::option::Iter<T>;
pub fn iter_mut(&self) -> crate::option::IterMut<T>;
pub fn and<U>(self, _: Option<U>) -> Option<U>;
pub fn and_then<U, F>(self, _: F) -> Option<U>;
pub fn filter<P>(self, _: P) -> Self;
pub fn or(self, _: Option<T>) -> Option<T>;
pub fn or_else<F>(self, _: F) -> Option<T>;
pub fn xor(self, _: Option<T>) -> Option<T>;
pub fn insert(&self, _: T) -> &T;
pub fn get_or_insert(&self, _: T) -> &T;
pub fn get_or_insert_default(&self) -> &T;
pub fn get_or_insert_with<F>(&self, _: F) -> &T;
pub fn take(&self) -> Option<T>;
pub fn take_if<P>(&self, _: P) -> Option<T>;
pub fn replace(&self, _: T) -> Option<T>;
pub fn zip<U>(self, _: Option<U>) -> Option<(T,U,)>;
}
pub enum Option<T> { None, Some(T) }
pub struct IntoIter<A> {  }
pub struct Iter<A> {  }
pub struct IterMut<A> {  }
}
pub mod pin {
impl<P> crate::future::Future for crate::pin::Pin<P> where P: crate::ops::DerefMut {
type Output = <<P as crate::ops::Deref>::Target as crate::future::Future>::Output;
}
impl<Ptr: Clone> Clone for crate::pin::Pin<Ptr> {
}
impl<Ptr: crate::fmt::Display> crate::fmt::Display for crate::pin::Pin<Ptr> {
}
impl<Ptr: crate::ops::Deref> crate::pin::Pin<Ptr> {
pub fn new(_: Ptr) -> crate::pin::Pin<Ptr>;
pub fn into_inner(_: crate::pin::Pin<Ptr>) -> Ptr;
pub fn as_ref(&self) -> crate::pin::Pin<&Ptr::Target>;
}
impl<Ptr: crate::ops::DerefMut> crate::pin::Pin<Ptr> {
pub fn as_mut(&self) -> crate::pin::Pin<&Ptr::Target>;
pub fn as_deref_mut(self: crate::pin::Pin<&Self>) -> crate::pin::Pin<&Ptr::Target>;
pub fn set(&self, _: Ptr::Target);
}
impl<Ptr> crate::ops::Deref for crate::pin::Pin<Ptr> {
type Target = <Ptr as crate::ops::Deref>::Target;
}
impl<T> crate::pin::Pin<&T> {
pub fn get_ref(self) -> &T;
pub fn into_ref(self) -> crate::pin::Pin<&T>;
pub fn get_mut(self) -> &T where T: crate::marker::Unpin;
pub fn static_ref(_: &T) -> crate::pin::Pin<&T>;
pub fn static_mut(_: &T) -> crate::pin::Pin<&T>;
}
pub struct Pin<Ptr> {  }
}
pub mod primitive {
impl AsRef<[u8]> for str {
}
impl AsRef<str> for str {
}
impl Clone for bool {
}
impl Clone for char {
}
impl Clone for f128 {
}
impl Clone for f16 {
}
impl Clone for f32 {
}
impl Clone for f64 {
}
impl Clone for i128 {
}
impl Clone for i16 {
}
impl Clone for i32 {
}
impl Clone for i64 {
}
impl Clone for i8 {
}
impl Clone for isize {
}
impl Clone for u128 {
}
impl Clone for u16 {
}
impl Clone for u32 {
}
impl Clone for u64 {
}
impl Clone for u8 {
}
impl Clone for usize {
}
impl Default for bool {
}
impl Default for char {
}
impl Default for f128 {
}
impl Default for f16 {
}
impl Default for f32 {
}
impl Default for f64 {
}
impl Default for i128 {
}
impl Default for i16 {
}
impl Default for i32 {
}
impl Default for i64 {
}
impl Default for i8 {
}
impl Default for isize {
}
impl Default for u128 {
}
impl Default for u16 {
}
impl Default for u32 {
}
impl Default for u64 {
}
impl Default for u8 {
}
impl Default for usize {
}
impl ToOwned for str {
type Owned = String;
}
impl [u8] {
pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks;
pub fn is_ascii(&self) -> bool;
pub fn eq_ignore_ascii_case(&self, _: &[u8]) -> bool;
pub fn make_ascii_uppercase(&self);
pub fn make_ascii_lowercase(&self);
pub fn trim_ascii_start(&self) -> &[u8];
pub fn trim_ascii_end(&self) -> &[u8];
pub fn trim_ascii(&self) -> &[u8];
}
impl bool {
pub fn then_some<T>(self, _: T) -> Option<T>;
pub fn then<T, F>(self, _: F) -> Option<T>;
}
impl char {
pub fn decode_utf16<I: IntoIterator<Item = u16>>(_: I) -> crate::char::DecodeUtf16<I::IntoIter>;
pub fn from_u32(_: u32) -> Option<char>;
pub fn from_digit(_: u32, _: u32) -> Option<char>;
pub fn is_digit(self, _: u32) -> bool;
pub fn to_digit(self, _: u32) -> Option<u32>;
pub fn escape_unicode(self) -> crate::char::EscapeUnicode;
pub fn escape_debug(self) -> crate::char::EscapeDebug;
pub fn escape_default(self) -> crate::char::EscapeDefault;
pub fn len_utf8(self) -> usize;
pub fn len_utf16(self) -> usize;
pub fn encode_utf8(self, _: &[u8]) -> &str;
pub fn encode_utf16(self, _: &[u16]) -> &[u16];
pub fn is_alphabetic(self) -> bool;
pub fn is_lowercase(self) -> bool;
pub fn is_uppercase(self) -> bool;
pub fn is_whitespace(self) -> bool;
pub fn is_alphanumeric(self) -> bool;
pub fn is_control(self) -> bool;
pub fn is_numeric(self) -> bool;
pub fn to_lowercase(self) -> crate::char::ToLowercase;
pub fn to_uppercase(self) -> crate::char::ToUppercase;
pub fn is_ascii(&self) -> bool;
pub fn to_ascii_uppercase(&self) -> char;
pub fn to_ascii_lowercase(&self) -> char;
pub fn eq_ignore_ascii_case(&self, _: &char) -> bool;
pub fn make_ascii_uppercase(&self);
pub fn make_ascii_lowercase(&self);
pub fn is_ascii_alphabetic(&self) -> bool;
pub fn is_ascii_uppercase(&self) -> bool;
pub fn is_ascii_lowercase(&self) -> bool;
pub fn is_ascii_alphanumeric(&self) -> bool;
pub fn is_ascii_digit(&self) -> bool;
pub fn is_ascii_hexdigit(&self) -> bool;
pub fn is_ascii_punctuation(&self) -> bool;
pub fn is_ascii_graphic(&self) -> bool;
pub fn is_ascii_whitespace(&self) -> bool;
pub fn is_ascii_control(&self) -> bool;
pub const MIN: char = 0;
pub const MAX: char = 0;
pub const MAX_LEN_UTF8: usize = 0;
pub const MAX_LEN_UTF16: usize = 0;
pub const REPLACEMENT_CHARACTER: char = 0;
pub const UNICODE_VERSION: (u8,u8,u8,) = 0;
}
impl crate::fmt::Display for bool {
}
impl crate::fmt::Display for char {
}
impl crate::fmt::Display for f16 {
}
impl crate::fmt::Display for f32 {
}
impl crate::fmt::Display for f64 {
}
impl crate::fmt::Display for i128 {
}
impl crate::fmt::Display for i16 {
}
impl crate::fmt::Display for i32 {
}
impl crate::fmt::Display for i64 {
}
impl crate::fmt::Display for i8 {
}
impl crate::fmt::Display for isize {
}
impl crate::fmt::Display for str {
}
impl crate::fmt::Display for u128 {
}
impl crate::fmt::Display for u16 {
}
impl crate::fmt::Display for u32 {
}
impl crate::fmt::Display for u64 {
}
impl crate::fmt::Display for u8 {
}
impl crate::fmt::Display for usize {
}
impl crate::str::FromStr for bool {
type Err = crate::str::ParseBoolError;
}
impl crate::str::FromStr for char {
type Err = crate::char::ParseCharError;
}
impl crate::str::FromStr for f16 {
type Err = ParseFloatError;
}
impl crate::str::FromStr for f32 {
type Err = ParseFloatError;
}
impl crate::str::FromStr for f64 {
type Err = ParseFloatError;
}
impl crate::str::FromStr for i128 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for i16 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for i32 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for i64 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for i8 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for isize {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for u128 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for u16 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for u32 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for u64 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for u8 {
type Err = crate::num::ParseIntError;
}
impl crate::str::FromStr for usize {
type Err = crate::num::ParseIntError;
}
impl crate::str::Pattern for char {
type Searcher = crate::str::CharSearcher;
}
impl f32 {
pub fn is_nan(self) -> bool;
pub fn is_infinite(self) -> bool;
pub fn is_finite(self) -> bool;
pub fn is_subnormal(self) -> bool;
pub fn is_normal(self) -> bool;
pub fn classify(self) -> crate::num::FpCategory;
pub fn is_sign_positive(self) -> bool;
pub fn is_sign_negative(self) -> bool;
pub fn next_up(self) -> Self;
pub fn next_down(self) -> Self;
pub fn recip(self) -> f32;
pub fn to_degrees(self) -> f32;
pub fn to_radians(self) -> f32;
pub fn max(self, _: f32) -> f32;
pub fn min(self, _: f32) -> f32;
pub fn to_bits(self) -> u32;
pub fn from_bits(_: u32) -> Self;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub fn total_cmp(&self, _: &Self) -> crate::cmp::Ordering;
pub fn clamp(self, _: f32, _: f32) -> f32;
pub fn abs(self) -> f32;
pub fn signum(self) -> f32;
pub fn copysign(self, _: f32) -> f32;
pub const RADIX: u32 = 0;
pub const MANTISSA_DIGITS: u32 = 0;
pub const DIGITS: u32 = 0;
pub const EPSILON: f32 = 0;
pub const MIN: f32 = 0;
pub const MIN_POSITIVE: f32 = 0;
pub const MAX: f32 = 0;
pub const MIN_EXP: i32 = 0;
pub const MAX_EXP: i32 = 0;
pub const MIN_10_EXP: i32 = 0;
pub const MAX_10_EXP: i32 = 0;
pub const NAN: f32 = 0;
pub const INFINITY: f32 = 0;
pub const NEG_INFINITY: f32 = 0;
}
impl f64 {
pub fn is_nan(self) -> bool;
pub fn is_infinite(self) -> bool;
pub fn is_finite(self) -> bool;
pub fn is_subnormal(self) -> bool;
pub fn is_normal(self) -> bool;
pub fn classify(self) -> crate::num::FpCategory;
pub fn is_sign_positive(self) -> bool;
pub fn is_sign_negative(self) -> bool;
pub fn next_up(self) -> Self;
pub fn next_down(self) -> Self;
pub fn recip(self) -> f64;
pub fn to_degrees(self) -> f64;
pub fn to_radians(self) -> f64;
pub fn max(self, _: f64) -> f64;
pub fn min(self, _: f64) -> f64;
pub fn to_bits(self) -> u64;
pub fn from_bits(_: u64) -> Self;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub fn total_cmp(&self, _: &Self) -> crate::cmp::Ordering;
pub fn clamp(self, _: f64, _: f64) -> f64;
pub fn abs(self) -> f64;
pub fn signum(self) -> f64;
pub fn copysign(self, _: f64) -> f64;
pub const RADIX: u32 = 0;
pub const MANTISSA_DIGITS: u32 = 0;
pub const DIGITS: u32 = 0;
pub const EPSILON: f64 = 0;
pub const MIN: f64 = 0;
pub const MIN_POSITIVE: f64 = 0;
pub const MAX: f64 = 0;
pub const MIN_EXP: i32 = 0;
pub const MAX_EXP: i32 = 0;
pub const MIN_10_EXP: i32 = 0;
pub const MAX_10_EXP: i32 = 0;
pub const NAN: f64 = 0;
pub const INFINITY: f64 = 0;
pub const NEG_INFINITY: f64 = 0;
}
impl i128 {
pub fn from_str_radix(_: &str, _: u32) -> Result<i128, crate::num::ParseIntError>;
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_unsigned(self, _: u128) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_unsigned(self, _: u128) -> Option<Self>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_abs(self) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn checked_isqrt(self) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_unsigned(self, _: u128) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_unsigned(self, _: u128) -> Self;
pub fn saturating_neg(self) -> Self;
pub fn saturating_abs(self) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_unsigned(self, _: u128) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_unsigned(self, _: u128) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_abs(self) -> Self;
pub fn unsigned_abs(self) -> u128;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_unsigned(self, _: u128) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_unsigned(self, _: u128) -> (Self,bool,);
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_abs(self) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn abs(self) -> Self;
pub fn abs_diff(self, _: Self) -> u128;
pub fn signum(self) -> Self;
pub fn is_positive(self) -> bool;
pub fn is_negative(self) -> bool;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
}
impl i16 {
pub fn from_str_radix(_: &str, _: u32) -> Result<i16, crate::num::ParseIntError>;
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_unsigned(self, _: u16) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_unsigned(self, _: u16) -> Option<Self>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_abs(self) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn checked_isqrt(self) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_unsigned(self, _: u16) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_unsigned(self, _: u16) -> Self;
pub fn saturating_neg(self) -> Self;
pub fn saturating_abs(self) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_unsigned(self, _: u16) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_unsigned(self, _: u16) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_abs(self) -> Self;
pub fn unsigned_abs(self) -> u16;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_unsigned(self, _: u16) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_unsigned(self, _: u16) -> (Self,bool,);
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_abs(self) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn abs(self) -> Self;
pub fn abs_diff(self, _: Self) -> u16;
pub fn signum(self) -> Self;
pub fn is_positive(self) -> bool;
pub fn is_negative(self) -> bool;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
}
impl i32 {
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_unsigned(self, _: u32) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_unsigned(self, _: u32) -> Option<Self>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_abs(self) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn checked_isqrt(self) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_unsigned(self, _: u32) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_unsigned(self, _: u32) -> Self;
pub fn saturating_neg(self) -> Self;
pub fn saturating_abs(self) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_unsigned(self, _: u32) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_unsigned(self, _: u32) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_abs(self) -> Self;
pub fn unsigned_abs(self) -> u32;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_unsigned(self, _: u32) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_unsigned(self, _: u32) -> (Self,bool,);
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_abs(self) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn abs(self) -> Self;
pub fn abs_diff(self, _: Self) -> u32;
pub fn signum(self) -> Self;
pub fn is_positive(self) -> bool;
pub fn is_negative(self) -> bool;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
pub fn from_str_radix(_: &str, _: u32) -> Result<i32, crate::num::ParseIntError>;
}
impl i64 {
pub fn from_str_radix(_: &str, _: u32) -> Result<i64, crate::num::ParseIntError>;
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_unsigned(self, _: u64) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_unsigned(self, _: u64) -> Option<Self>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_abs(self) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn checked_isqrt(self) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_unsigned(self, _: u64) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_unsigned(self, _: u64) -> Self;
pub fn saturating_neg(self) -> Self;
pub fn saturating_abs(self) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_unsigned(self, _: u64) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_unsigned(self, _: u64) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_abs(self) -> Self;
pub fn unsigned_abs(self) -> u64;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_unsigned(self, _: u64) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_unsigned(self, _: u64) -> (Self,bool,);
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_abs(self) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn abs(self) -> Self;
pub fn abs_diff(self, _: Self) -> u64;
pub fn signum(self) -> Self;
pub fn is_positive(self) -> bool;
pub fn is_negative(self) -> bool;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
}
impl i8 {
pub fn from_str_radix(_: &str, _: u32) -> Result<i8, crate::num::ParseIntError>;
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_unsigned(self, _: u8) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_unsigned(self, _: u8) -> Option<Self>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_abs(self) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn checked_isqrt(self) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_unsigned(self, _: u8) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_unsigned(self, _: u8) -> Self;
pub fn saturating_neg(self) -> Self;
pub fn saturating_abs(self) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_unsigned(self, _: u8) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_unsigned(self, _: u8) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_abs(self) -> Self;
pub fn unsigned_abs(self) -> u8;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_unsigned(self, _: u8) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_unsigned(self, _: u8) -> (Self,bool,);
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_abs(self) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn abs(self) -> Self;
pub fn abs_diff(self, _: Self) -> u8;
pub fn signum(self) -> Self;
pub fn is_positive(self) -> bool;
pub fn is_negative(self) -> bool;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
}
impl isize {
pub fn from_str_radix(_: &str, _: u32) -> Result<isize, crate::num::ParseIntError>;
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_unsigned(self, _: usize) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_unsigned(self, _: usize) -> Option<Self>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_abs(self) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn checked_isqrt(self) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_unsigned(self, _: usize) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_unsigned(self, _: usize) -> Self;
pub fn saturating_neg(self) -> Self;
pub fn saturating_abs(self) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_unsigned(self, _: usize) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_unsigned(self, _: usize) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_abs(self) -> Self;
pub fn unsigned_abs(self) -> usize;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_unsigned(self, _: usize) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_unsigned(self, _: usize) -> (Self,bool,);
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_abs(self) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn abs(self) -> Self;
pub fn abs_diff(self, _: Self) -> usize;
pub fn signum(self) -> Self;
pub fn is_positive(self) -> bool;
pub fn is_negative(self) -> bool;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
}
impl str {
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
pub fn from_utf8(_: &[u8]) -> Result<&str, crate::str::Utf8Error>;
pub fn from_utf8_mut(_: &[u8]) -> Result<&str, crate::str::Utf8Error>;
pub fn is_char_boundary(&self, _: usize) -> bool;
pub fn floor_char_boundary(&self, _: usize) -> usize;
pub fn ceil_char_boundary(&self, _: usize) -> usize;
pub fn as_bytes(&self) -> &[u8];
pub fn as_bytes_mut(&self) -> &[u8];
pub fn as_ptr(&self) -> *const u8;
pub fn as_mut_ptr(&self) -> *const u8;
pub fn get<I>(&self, _: I) -> Option<&I::Output>;
pub fn get_mut<I>(&self, _: I) -> Option<&I::Output>;
pub fn split_at(&self, _: usize) -> (&str,&str,);
pub fn split_at_mut(&self, _: usize) -> (&str,&str,);
pub fn split_at_checked(&self, _: usize) -> Option<(&str,&str,)>;
pub fn split_at_mut_checked(&self, _: usize) -> Option<(&str,&str,)>;
pub fn chars(&self) -> crate::str::Chars;
pub fn char_indices(&self) -> crate::str::CharIndices;
pub fn bytes(&self) -> crate::str::Bytes;
pub fn split_whitespace(&self) -> crate::str::SplitWhitespace;
pub fn split_ascii_whitespace(&self) -> crate::str::SplitAsciiWhitespace;
pub fn lines(&self) -> crate::str::Lines;
pub fn encode_utf16(&self) -> crate::str::EncodeUtf16;
pub fn contains<P: crate::str::Pattern>(&self, _: P) -> bool;
pub fn starts_with<P: crate::str::Pattern>(&self, _: P) -> bool;
pub fn ends_with<P: crate::str::Pattern>(&self, _: P) -> bool where P::Searcher: crate::str::ReverseSearcher;
pub fn find<P: crate::str::Pattern>(&self, _: P) -> Option<usize>;
pub fn rfind<P: crate::str::Pattern>(&self, _: P) -> Option<usize> where P::Searcher: crate::str::ReverseSearcher;
pub fn split<P: crate::str::Pattern>(&self, _: P) -> crate::str::Split<P>;
pub fn split_inclusive<P: crate::str::Pattern>(&self, _: P) -> crate::str::SplitInclusive<P>;
pub fn rsplit<P: crate::str::Pattern>(&self, _: P) -> crate::str::RSplit<P> where P::Searcher: crate::str::ReverseSearcher;
pub fn split_terminator<P: crate::str::Pattern>(&self, _: P) -> crate::str::SplitTerminator<P>;
pub fn rsplit_terminator<P: crate::str::Pattern>(&self, _: P) -> crate::str::RSplitTerminator<P> where P::Searcher: crate::str::ReverseSearcher;
pub fn splitn<P: crate::str::Pattern>(&self, _: usize, _: P) -> crate::str::SplitN<P>;
pub fn rsplitn<P: crate::str::Pattern>(&self, _: usize, _: P) -> crate::str::RSplitN<P> where P::Searcher: crate::str::ReverseSearcher;
pub fn split_once<P: crate::str::Pattern>(&self, _: P) -> Option<(&str,&str,)>;
pub fn rsplit_once<P: crate::str::Pattern>(&self, _: P) -> Option<(&str,&str,)> where P::Searcher: crate::str::ReverseSearcher;
pub fn matches<P: crate::str::Pattern>(&self, _: P) -> crate::str::Matches<P>;
pub fn rmatches<P: crate::str::Pattern>(&self, _: P) -> crate::str::RMatches<P> where P::Searcher: crate::str::ReverseSearcher;
pub fn match_indices<P: crate::str::Pattern>(&self, _: P) -> crate::str::MatchIndices<P>;
pub fn rmatch_indices<P: crate::str::Pattern>(&self, _: P) -> crate::str::RMatchIndices<P> where P::Searcher: crate::str::ReverseSearcher;
pub fn trim(&self) -> &str;
pub fn trim_start(&self) -> &str;
pub fn trim_end(&self) -> &str;
pub fn trim_matches<P: crate::str::Pattern>(&self, _: P) -> &str where P::Searcher: crate::str::DoubleEndedSearcher;
pub fn trim_start_matches<P: crate::str::Pattern>(&self, _: P) -> &str;
pub fn strip_prefix<P: crate::str::Pattern>(&self, _: P) -> Option<&str>;
pub fn strip_suffix<P: crate::str::Pattern>(&self, _: P) -> Option<&str> where P::Searcher: crate::str::ReverseSearcher;
pub fn trim_end_matches<P: crate::str::Pattern>(&self, _: P) -> &str where P::Searcher: crate::str::ReverseSearcher;
pub fn parse<F: crate::str::FromStr>(&self) -> Result<F, F::Err>;
pub fn is_ascii(&self) -> bool;
pub fn eq_ignore_ascii_case(&self, _: &str) -> bool;
pub fn make_ascii_uppercase(&self);
pub fn make_ascii_lowercase(&self);
pub fn trim_ascii_start(&self) -> &str;
pub fn trim_ascii_end(&self) -> &str;
pub fn trim_ascii(&self) -> &str;
pub fn escape_debug(&self) -> crate::str::EscapeDebug;
pub fn escape_default(&self) -> crate::str::EscapeDefault;
pub fn escape_unicode(&self) -> crate::str::EscapeUnicode;
}
impl u128 {
pub fn from_str_radix(_: &str, _: u32) -> Result<u128, crate::num::ParseIntError>;
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_signed(self, _: i128) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_signed(self, _: i128) -> Option<Self>;
pub fn checked_signed_diff(self, _: Self) -> Option<i128>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_signed(self, _: i128) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_signed(self, _: i128) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_signed(self, _: i128) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_signed(self, _: i128) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_signed(self, _: i128) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_signed(self, _: i128) -> (Self,bool,);
pub fn abs_diff(self, _: Self) -> Self;
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn div_ceil(self, _: Self) -> Self;
pub fn next_multiple_of(self, _: Self) -> Self;
pub fn checked_next_multiple_of(self, _: Self) -> Option<Self>;
pub fn is_multiple_of(self, _: Self) -> bool;
pub fn is_power_of_two(self) -> bool;
pub fn next_power_of_two(self) -> Self;
pub fn checked_next_power_of_two(self) -> Option<Self>;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
}
impl u16 {
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_signed(self, _: i16) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_signed(self, _: i16) -> Option<Self>;
pub fn checked_signed_diff(self, _: Self) -> Option<i16>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_signed(self, _: i16) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_signed(self, _: i16) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_signed(self, _: i16) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_signed(self, _: i16) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_signed(self, _: i16) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_signed(self, _: i16) -> (Self,bool,);
pub fn abs_diff(self, _: Self) -> Self;
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn div_ceil(self, _: Self) -> Self;
pub fn next_multiple_of(self, _: Self) -> Self;
pub fn checked_next_multiple_of(self, _: Self) -> Option<Self>;
pub fn is_multiple_of(self, _: Self) -> bool;
pub fn is_power_of_two(self) -> bool;
pub fn next_power_of_two(self) -> Self;
pub fn checked_next_power_of_two(self) -> Option<Self>;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
pub fn from_str_radix(_: &str, _: u32) -> Result<u16, crate::num::ParseIntError>;
}
impl u32 {
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_signed(self, _: i32) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_signed(self, _: i32) -> Option<Self>;
pub fn checked_signed_diff(self, _: Self) -> Option<i32>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_signed(self, _: i32) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_signed(self, _: i32) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_signed(self, _: i32) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_signed(self, _: i32) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_signed(self, _: i32) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_signed(self, _: i32) -> (Self,bool,);
pub fn abs_diff(self, _: Self) -> Self;
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn div_ceil(self, _: Self) -> Self;
pub fn next_multiple_of(self, _: Self) -> Self;
pub fn checked_next_multiple_of(self, _: Self) -> Option<Self>;
pub fn is_multiple_of(self, _: Self) -> bool;
pub fn is_power_of_two(self) -> bool;
pub fn next_power_of_two(self) -> Self;
pub fn checked_next_power_of_two(self) -> Option<Self>;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
pub fn from_str_radix(_: &str, _: u32) -> Result<u32, crate::num::ParseIntError>;
}
impl u64 {
pub fn from_str_radix(_: &str, _: u32) -> Result<u64, crate::num::ParseIntError>;
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_signed(self, _: i64) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_signed(self, _: i64) -> Option<Self>;
pub fn checked_signed_diff(self, _: Self) -> Option<i64>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_signed(self, _: i64) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_signed(self, _: i64) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_signed(self, _: i64) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_signed(self, _: i64) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_signed(self, _: i64) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_signed(self, _: i64) -> (Self,bool,);
pub fn abs_diff(self, _: Self) -> Self;
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn div_ceil(self, _: Self) -> Self;
pub fn next_multiple_of(self, _: Self) -> Self;
pub fn checked_next_multiple_of(self, _: Self) -> Option<Self>;
pub fn is_multiple_of(self, _: Self) -> bool;
pub fn is_power_of_two(self) -> bool;
pub fn next_power_of_two(self) -> Self;
pub fn checked_next_power_of_two(self) -> Option<Self>;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
}
impl u8 {
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_signed(self, _: i8) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_signed(self, _: i8) -> Option<Self>;
pub fn checked_signed_diff(self, _: Self) -> Option<i8>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_signed(self, _: i8) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_signed(self, _: i8) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_signed(self, _: i8) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_signed(self, _: i8) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_signed(self, _: i8) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_signed(self, _: i8) -> (Self,bool,);
pub fn abs_diff(self, _: Self) -> Self;
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn div_ceil(self, _: Self) -> Self;
pub fn next_multiple_of(self, _: Self) -> Self;
pub fn checked_next_multiple_of(self, _: Self) -> Option<Self>;
pub fn is_multiple_of(self, _: Self) -> bool;
pub fn is_power_of_two(self) -> bool;
pub fn next_power_of_two(self) -> Self;
pub fn checked_next_power_of_two(self) -> Option<Self>;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub fn is_ascii(&self) -> bool;
pub fn to_ascii_uppercase(&self) -> u8;
pub fn to_ascii_lowercase(&self) -> u8;
pub fn eq_ignore_ascii_case(&self, _: &u8) -> bool;
pub fn make_ascii_uppercase(&self);
pub fn make_ascii_lowercase(&self);
pub fn is_ascii_alphabetic(&self) -> bool;
pub fn is_ascii_uppercase(&self) -> bool;
pub fn is_ascii_lowercase(&self) -> bool;
pub fn is_ascii_alphanumeric(&self) -> bool;
pub fn is_ascii_digit(&self) -> bool;
pub fn is_ascii_hexdigit(&self) -> bool;
pub fn is_ascii_punctuation(&self) -> bool;
pub fn is_ascii_graphic(&self) -> bool;
pub fn is_ascii_whitespace(&self) -> bool;
pub fn is_ascii_control(&self) -> bool;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
pub fn from_str_radix(_: &str, _: u32) -> Result<u8, crate::num::ParseIntError>;
}
impl usize {
pub fn count_ones(self) -> u32;
pub fn count_zeros(self) -> u32;
pub fn leading_zeros(self) -> u32;
pub fn trailing_zeros(self) -> u32;
pub fn leading_ones(self) -> u32;
pub fn trailing_ones(self) -> u32;
pub fn rotate_left(self, _: u32) -> Self;
pub fn rotate_right(self, _: u32) -> Self;
pub fn swap_bytes(self) -> Self;
pub fn reverse_bits(self) -> Self;
pub fn from_be(_: Self) -> Self;
pub fn from_le(_: Self) -> Self;
pub fn to_be(self) -> Self;
pub fn to_le(self) -> Self;
pub fn checked_add(self, _: Self) -> Option<Self>;
pub fn checked_add_signed(self, _: isize) -> Option<Self>;
pub fn checked_sub(self, _: Self) -> Option<Self>;
pub fn checked_sub_signed(self, _: isize) -> Option<Self>;
pub fn checked_signed_diff(self, _: Self) -> Option<isize>;
pub fn checked_mul(self, _: Self) -> Option<Self>;
pub fn checked_div(self, _: Self) -> Option<Self>;
pub fn checked_div_euclid(self, _: Self) -> Option<Self>;
pub fn checked_rem(self, _: Self) -> Option<Self>;
pub fn checked_rem_euclid(self, _: Self) -> Option<Self>;
pub fn ilog(self, _: Self) -> u32;
pub fn ilog2(self) -> u32;
pub fn ilog10(self) -> u32;
pub fn checked_ilog(self, _: Self) -> Option<u32>;
pub fn checked_ilog2(self) -> Option<u32>;
pub fn checked_ilog10(self) -> Option<u32>;
pub fn checked_neg(self) -> Option<Self>;
pub fn checked_shl(self, _: u32) -> Option<Self>;
pub fn checked_shr(self, _: u32) -> Option<Self>;
pub fn checked_pow(self, _: u32) -> Option<Self>;
pub fn saturating_add(self, _: Self) -> Self;
pub fn saturating_add_signed(self, _: isize) -> Self;
pub fn saturating_sub(self, _: Self) -> Self;
pub fn saturating_sub_signed(self, _: isize) -> Self;
pub fn saturating_mul(self, _: Self) -> Self;
pub fn saturating_div(self, _: Self) -> Self;
pub fn saturating_pow(self, _: u32) -> Self;
pub fn wrapping_add(self, _: Self) -> Self;
pub fn wrapping_add_signed(self, _: isize) -> Self;
pub fn wrapping_sub(self, _: Self) -> Self;
pub fn wrapping_sub_signed(self, _: isize) -> Self;
pub fn wrapping_mul(self, _: Self) -> Self;
pub fn wrapping_div(self, _: Self) -> Self;
pub fn wrapping_div_euclid(self, _: Self) -> Self;
pub fn wrapping_rem(self, _: Self) -> Self;
pub fn wrapping_rem_euclid(self, _: Self) -> Self;
pub fn wrapping_neg(self) -> Self;
pub fn wrapping_shl(self, _: u32) -> Self;
pub fn wrapping_shr(self, _: u32) -> Self;
pub fn wrapping_pow(self, _: u32) -> Self;
pub fn overflowing_add(self, _: Self) -> (Self,bool,);
pub fn overflowing_add_signed(self, _: isize) -> (Self,bool,);
pub fn overflowing_sub(self, _: Self) -> (Self,bool,);
pub fn overflowing_sub_signed(self, _: isize) -> (Self,bool,);
pub fn abs_diff(self, _: Self) -> Self;
pub fn overflowing_mul(self, _: Self) -> (Self,bool,);
pub fn overflowing_div(self, _: Self) -> (Self,bool,);
pub fn overflowing_div_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem(self, _: Self) -> (Self,bool,);
pub fn overflowing_rem_euclid(self, _: Self) -> (Self,bool,);
pub fn overflowing_neg(self) -> (Self,bool,);
pub fn overflowing_shl(self, _: u32) -> (Self,bool,);
pub fn overflowing_shr(self, _: u32) -> (Self,bool,);
pub fn overflowing_pow(self, _: u32) -> (Self,bool,);
pub fn pow(self, _: u32) -> Self;
pub fn isqrt(self) -> Self;
pub fn div_euclid(self, _: Self) -> Self;
pub fn rem_euclid(self, _: Self) -> Self;
pub fn div_ceil(self, _: Self) -> Self;
pub fn next_multiple_of(self, _: Self) -> Self;
pub fn checked_next_multiple_of(self, _: Self) -> Option<Self>;
pub fn is_multiple_of(self, _: Self) -> bool;
pub fn is_power_of_two(self) -> bool;
pub fn next_power_of_two(self) -> Self;
pub fn checked_next_power_of_two(self) -> Option<Self>;
pub fn to_be_bytes(self) -> [u8; 1];
pub fn to_le_bytes(self) -> [u8; 1];
pub fn to_ne_bytes(self) -> [u8; 1];
pub fn from_be_bytes(_: [u8; 1]) -> Self;
pub fn from_le_bytes(_: [u8; 1]) -> Self;
pub fn from_ne_bytes(_: [u8; 1]) -> Self;
pub const MIN: Self = 0;
pub const MAX: Self = 0;
pub const BITS: u32 = 0;
pub fn from_str_radix(_: &str, _: u32) -> Result<usize, crate::num::ParseIntError>;
}
impl<I> crate::ops::Index<I> for str {
type Output = <I as crate::slice::SliceIndex<str>>::Output;
}
impl<T, I> crate::ops::Index<I> for [T] {
type Output = <I as crate::slice::SliceIndex<[T]>>::Output;
}
impl<T: Clone> ToOwned for [T] {
type Owned = Vec<T>;
}
impl<T> AsRef<[T]> for [T] {
}
impl<T> [T; 1] {
pub fn map<F, U>(self, _: F) -> [U; 1];
pub fn as_slice(&self) -> &[T];
pub fn as_mut_slice(&self) -> &[T];
pub fn each_ref(&self) -> [&T; 1];
pub fn each_mut(&self) -> [&T; 1];
}
impl<T> [T] {
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
pub fn first(&self) -> Option<&T>;
pub fn first_mut(&self) -> Option<&T>;
pub fn split_first(&self) -> Option<(&T,&[T],)>;
pub fn split_first_mut(&self) -> Option<(&T,&[T],)>;
pub fn split_last(&self) -> Option<(&T,&[T],)>;
pub fn split_last_mut(&self) -> Option<(&T,&[T],)>;
pub fn last(&self) -> Option<&T>;
pub fn last_mut(&self) -> Option<&T>;
pub fn first_chunk(&self) -> Option<&[T; 1]>;
pub fn first_chunk_mut(&self) -> Option<&[T; 1]>;
pub fn split_first_chunk(&self) -> Option<(&[T; 1],&[T],)>;
pub fn split_first_chunk_mut(&self) -> Option<(&[T; 1],&[T],)>;
pub fn split_last_chunk(&self) -> Option<(&[T],&[T; 1],)>;
pub fn split_last_chunk_mut(&self) -> Option<(&[T],&[T; 1],)>;
pub fn last_chunk(&self) -> Option<&[T; 1]>;
pub fn last_chunk_mut(&self) -> Option<&[T; 1]>;
pub fn get<I>(&self, _: I) -> Option<&I::Output>;
pub fn get_mut<I>(&self, _: I) -> Option<&I::Output>;
pub fn as_ptr(&self) -> *const T;
pub fn as_mut_ptr(&self) -> *const T;
pub fn as_ptr_range(&self) -> crate::ops::Range<*const T>;
pub fn as_array(&self) -> Option<&[T; 1]>;
pub fn as_mut_array(&self) -> Option<&[T; 1]>;
pub fn swap(&self, _: usize, _: usize);
pub fn reverse(&self);
pub fn iter(&self) -> crate::slice::Iter<T>;
pub fn iter_mut(&self) -> crate::slice::IterMut<T>;
pub fn windows(&self, _: usize) -> crate::slice::Windows<T>;
pub fn chunks(&self, _: usize) -> crate::slice::Chunks<T>;
pub fn chunks_mut(&self, _: usize) -> crate::slice::ChunksMut<T>;
pub fn as_chunks(&self) -> (&[[T; 1]],&[T],);
pub fn as_rchunks(&self) -> (&[T],&[[T; 1]],);
pub fn as_chunks_mut(&self) -> (&[[T; 1]],&[T],);
pub fn as_rchunks_mut(&self) -> (&[T],&[[T; 1]],);
pub fn array_windows(&self) -> crate::slice::ArrayWindows<T>;
pub fn rchunks(&self, _: usize) -> crate::slice::RChunks<T>;
pub fn rchunks_mut(&self, _: usize) -> crate::slice::RChunksMut<T>;
pub fn chunk_by<F>(&self, _: F) -> crate::slice::ChunkBy<T, F> where F: FnMut(&T, &T) -> bool;
pub fn chunk_by_mut<F>(&self, _: F) -> crate::slice::ChunkByMut<T, F> where F: FnMut(&T, &T) -> bool;
pub fn split_at(&self, _: usize) -> (&[T],&[T],);
pub fn split_at_mut(&self, _: usize) -> (&[T],&[T],);
pub fn split_at_checked(&self, _: usize) -> Option<(&[T],&[T],)>;
pub fn split_at_mut_checked(&self, _: usize) -> Option<(&[T],&[T],)>;
pub fn split<F>(&self, _: F) -> crate::slice::Split<T, F> where F: FnMut(&T) -> bool;
pub fn split_mut<F>(&self, _: F) -> crate::slice::SplitMut<T, F> where F: FnMut(&T) -> bool;
pub fn split_inclusive<F>(&self, _: F) -> crate::slice::SplitInclusive<T, F> where F: FnMut(&T) -> bool;
pub fn split_inclusive_mut<F>(&self, _: F) -> crate::slice::SplitInclusiveMut<T, F> where F: FnMut(&T) -> bool;
pub fn rsplit<F>(&self, _: F) -> crate::slice::RSplit<T, F> where F: FnMut(&T) -> bool;
pub fn rsplit_mut<F>(&self, _: F) -> crate::slice::RSplitMut<T, F> where F: FnMut(&T) -> bool;
pub fn splitn<F>(&self, _: usize, _: F) -> crate::slice::SplitN<T, F> where F: FnMut(&T) -> bool;
pub fn splitn_mut<F>(&self, _: usize, _: F) -> crate::slice::SplitNMut<T, F> where F: FnMut(&T) -> bool;
pub fn rsplitn<F>(&self, _: usize, _: F) -> crate::slice::RSplitN<T, F> where F: FnMut(&T) -> bool;
pub fn rsplitn_mut<F>(&self, _: usize, _: F) -> crate::slice::RSplitNMut<T, F> where F: FnMut(&T) -> bool;
pub fn contains(&self, _: &T) -> bool where T: PartialEq;
pub fn starts_with(&self, _: &[T]) -> bool where T: PartialEq;
pub fn ends_with(&self, _: &[T]) -> bool where T: PartialEq;
pub fn strip_prefix<P: crate::slice::SlicePattern<Item = T>>(&self, _: &P) -> Option<&[T]> where T: PartialEq;
pub fn strip_suffix<P: crate::slice::SlicePattern<Item = T>>(&self, _: &P) -> Option<&[T]> where T: PartialEq;
pub fn binary_search(&self, _: &T) -> Result<usize, usize> where T: Ord;
pub fn binary_search_by<F>(&self, _: F) -> Result<usize, usize> where F: FnMut(&T) -> crate::cmp::Ordering;
pub fn binary_search_by_key<B, F>(&self, _: &B, _: F) -> Result<usize, usize> where F: FnMut(&T) -> B, B: Ord;
pub fn sort_unstable(&self) where T: Ord;
pub fn sort_unstable_by<F>(&self, _: F) where F: FnMut(&T, &T) -> crate::cmp::Ordering;
pub fn sort_unstable_by_key<K, F>(&self, _: F) where F: FnMut(&T) -> K, K: Ord;
pub fn select_nth_unstable(&self, _: usize) -> (&[T],&T,&[T],) where T: Ord;
pub fn select_nth_unstable_by<F>(&self, _: usize, _: F) -> (&[T],&T,&[T],) where F: FnMut(&T, &T) -> crate::cmp::Ordering;
pub fn select_nth_unstable_by_key<K, F>(&self, _: usize, _: F) -> (&[T],&T,&[T],) where F: FnMut(&T) -> K, K: Ord;
pub fn rotate_left(&self, _: usize);
pub fn rotate_right(&self, _: usize);
pub fn fill(&self, _: T) where T: Clone;
pub fn fill_with<F>(&self, _: F) where F: FnMut() -> T;
pub fn clone_from_slice(&self, _: &[T]);
pub fn copy_within<R: crate::ops::RangeBounds<usize>>(&self, _: R, _: usize) where T: Copy;
pub fn swap_with_slice(&self, _: &[T]);
pub fn align_to<U>(&self) -> (&[T],&[U],&[T],);
pub fn align_to_mut<U>(&self) -> (&[T],&[U],&[T],);
pub fn is_sorted(&self) -> bool where T: PartialOrd;
pub fn is_sorted_by<F>(&self, _: F) -> bool where F: FnMut(&T, &T) -> bool;
pub fn is_sorted_by_key<F, K>(&self, _: F) -> bool where F: FnMut(&T) -> K, K: PartialOrd;
pub fn partition_point<P>(&self, _: P) -> usize where P: FnMut(&T) -> bool;
pub fn split_off<R: crate::ops::OneSidedRange<usize>>(self: &&Self, _: R) -> Option<&Self>;
pub fn split_off_mut<R: crate::ops::OneSidedRange<usize>>(self: &&Self, _: R) -> Option<&Self>;
pub fn split_off_first(self: &&Self) -> Option<&T>;
pub fn split_off_first_mut(self: &&Self) -> Option<&T>;
pub fn split_off_last(self: &&Self) -> Option<&T>;
pub fn split_off_last_mut(self: &&Self) -> Option<&T>;
pub fn element_offset(&self, _: &T) -> Option<usize>;
}
impl<T> [[T; 1]] {
pub fn as_flattened(&self) -> &[T];
pub fn as_flattened_mut(&self) -> &[T];
}
impl<T> [crate::mem::MaybeUninit<T>] {
pub fn assume_init_drop(&self);
pub fn assume_init_ref(&self) -> &[T];
pub fn assume_init_mut(&self) -> &[T];
}
pub struct array<T>;
pub struct bool;
pub struct char;
pub struct f32;
pub struct f64;
pub struct i128;
pub struct i16;
pub struct i32;
pub struct i64;
pub struct i8;
pub struct isize;
pub struct slice<T>;
pub struct str;
pub struct u128;
pub struct u16;
pub struct u32;
pub struct u64;
pub struct u8;
pub struct usize;
}
pub mod ptr {
pub fn addr_eq<T, U>(_: *const T, _: *const U) -> bool;
pub fn copy<T>(_: *const T, _: *const T, _: usize);
pub fn dangling<T>() -> *const T;
pub fn dangling_mut<T>() -> *const T;
pub fn drop_in_place<T>(_: *const T);
pub fn eq<T>(_: *const T, _: *const T) -> bool;
pub fn fn_addr_eq<T: crate::marker::FnPtr, U: crate::marker::FnPtr>(_: T, _: U) -> bool;
pub fn from_mut<T>(_: &T) -> *const T;
pub fn from_ref<T>(_: &T) -> *const T;
pub fn hash<T, S: crate::hash::Hasher>(_: *const T, _: &S);
pub fn metadata<T>(_: *const T) -> <T as crate::ptr::Pointee>::Metadata;
pub fn null<T: crate::ptr::Thin>() -> *const T;
pub fn null_mut<T: crate::ptr::Thin>() -> *const T;
pub fn read<T>(_: *const T) -> T;
pub fn read_volatile<T>(_: *const T) -> T;
pub fn replace<T>(_: *const T, _: T) -> T;
pub fn swap<T>(_: *const T, _: *const T);
pub fn swap_nonoverlapping<T>(_: *const T, _: *const T, _: usize);
pub fn with_exposed_provenance<T>(_: usize) -> *const T;
pub fn with_exposed_provenance_mut<T>(_: usize) -> *const T;
pub fn without_provenance<T>(_: usize) -> *const T;
pub fn without_provenance_mut<T>(_: usize) -> *const T;
pub fn write<T>(_: *const T, _: T);
pub trait Pointee {
type Metadata: crate::fmt::Debug + Copy + crate::marker::Send + crate::marker::Sync + Ord + crate::hash::Hash + crate::marker::Unpin;
}
}
pub mod rc {
impl Default for crate::rc::Rc<str> {
}
impl From<&str> for crate::rc::Rc<str> {
}
impl From<String> for crate::rc::Rc<str> {
}
impl From<crate::rc::Rc<str>> for crate::rc::Rc<[u8]> {
}
impl crate::rc::Rc<dyn crate::any::Any> {
pub fn downcast<T: crate::any::Any>(self) -> Result<crate::rc::Rc<T>, Self>;
}
impl<B> From<crate::borrow::Cow<B>> for crate::rc::Rc<B> where B: ToOwned, crate::rc::Rc<B>: From<&B> + From<B::Owned> {
}
impl<T: Clone> From<&[T]> for crate::rc::Rc<[T]> {
}
impl<T: Clone> crate::rc::Rc<T> {
pub fn unwrap_or_clone(_: Self) -> T;
}
impl<T: Default> Default for crate::rc::Rc<T> {
}
impl<T: crate::clone::CloneToUninit> crate::rc::Rc<T> {
pub fn make_mut(_: &Self) -> &T;
}
impl<T: crate::fmt::Display> crate::fmt::Display for crate::rc::Rc<T> {
}
impl<T> AsRef<T> for crate::rc::Rc<T> {
}
impl<T> Clone for crate::rc::Rc<T> {
}
impl<T> Clone for crate::rc::Weak<T> {
}
impl<T> Default for crate::pin::Pin<crate::rc::Rc<T>> where crate::rc::Rc<T>: Default {
}
impl<T> Default for crate::rc::Rc<[T]> {
}
impl<T> Default for crate::rc::Weak<T> {
}
impl<T> From<Box<T>> for crate::rc::Rc<T> {
}
impl<T> From<T> for crate::rc::Rc<T> {
}
impl<T> From<Vec<T>> for crate::rc::Rc<[T]> {
}
impl<T> FromIterator<T> for crate::rc::Rc<[T]> {
}
impl<T> crate::borrow::Borrow<T> for crate::rc::Rc<T> {
}
impl<T> crate::ops::Deref for crate::rc::Rc<T> {
type Target = T;
}
impl<T> crate::rc::Rc<T> {
pub fn new(_: T) -> crate::rc::Rc<T>;
pub fn new_cyclic<F>(_: F) -> crate::rc::Rc<T> where F: FnOnce(&crate::rc::Weak<T>) -> T;
pub fn new_uninit() -> crate::rc::Rc<crate::mem::MaybeUninit<T>>;
pub fn new_zeroed() -> crate::rc::Rc<crate::mem::MaybeUninit<T>>;
pub fn pin(_: T) -> crate::pin::Pin<crate::rc::Rc<T>>;
pub fn try_unwrap(_: Self) -> Result<T, Self>;
pub fn into_inner(_: Self) -> Option<T>;
pub fn increment_strong_count(_: *const T);
pub fn decrement_strong_count(_: *const T);
pub fn as_ptr(_: &Self) -> *const T;
pub fn downgrade(_: &Self) -> crate::rc::Weak<T>;
pub fn weak_count(_: &Self) -> usize;
pub fn strong_count(_: &Self) -> usize;
pub fn get_mut(_: &Self) -> Option<&T>;
pub fn ptr_eq(_: &Self, _: &Self) -> bool;
}
impl<T> crate::rc::Rc<[T]> {
pub fn new_uninit_slice(_: usize) -> crate::rc::Rc<[crate::mem::MaybeUninit<T>]>;
pub fn new_zeroed_slice(_: usize) -> crate::rc::Rc<[crate::mem::MaybeUninit<T>]>;
}
impl<T> crate::rc::Rc<[crate::mem::MaybeUninit<T>]> {
pub fn assume_init(self) -> crate::rc::Rc<[T]>;
}
impl<T> crate::rc::Rc<crate::mem::MaybeUninit<T>> {
pub fn assume_init(self) -> crate::rc::Rc<T>;
}
impl<T> crate::rc::Weak<T> {
pub fn new() -> crate::rc::Weak<T>;
pub fn as_ptr(&self) -> *const T;
pub fn upgrade(&self) -> Option<crate::rc::Rc<T>>;
pub fn strong_count(&self) -> usize;
pub fn weak_count(&self) -> usize;
pub fn ptr_eq(&self, _: &Self) -> bool;
}
pub struct Rc<T> {  }
pub struct Weak<T> {  }
}
pub mod result {
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
}
impl<T, E> Clone for Result<T, E> where T: Clone, E: Clone {
}
impl<T, E> IntoIterator for Result<T, E> {
type Item = T;
type IntoIter = crate::result::IntoIter<T>;
}
impl<T, E> Result<&T, E> {
pub fn copied(self) -> Result<T, E> where T: Copy;
pub fn cloned(self) -> Result<T, E> where T: Clone;
pub fn copied(self) -> Result<T, E> where T: Copy;
pub fn cloned(self) -> Result<T, E> where T: Clone;
}
impl<T, E> Result<Option<T>, E> {
pub fn transpose(self) -> Option<Result<T, E>>;
}
impl<T, E> Result<Result<T, E>, E> {
pub fn flatten(self) -> Result<T, E>;
}
impl<T, E> Result<T, E> {
pub fn is_ok(&self) -> bool;
pub fn is_ok_and<F>(self, _: F) -> bool;
pub fn is_err(&self) -> bool;
pub fn is_err_and<F>(self, _: F) -> bool;
pub fn ok(self) -> Option<T>;
pub fn err(self) -> Option<E>;
pub fn as_ref(&self) -> Result<&T, &E>;
pub fn as_mut(&self) -> Result<&T, &E>;
pub fn map<U, F>(self, _: F) -> Result<U, E>;
pub fn map_or<U, F>(self, _: U, _: F) -> U;
pub fn map_or_else<U, D, F>(self, _: D, _: F) -> U;
pub fn map_err<F, O>(self, _: O) -> Result<T, F>;
pub fn inspect<F>(self, _: F) -> Self;
pub fn inspect_err<F>(self, _: F) -> Self;
pub fn as_deref(&self) -> Result<&T::Target, &E>;
pub fn as_deref_mut(&self) -> Result<&T::Target, &E>;
pub fn iter(&self) -> crate::result::Iter<T>;
pub fn iter_mut(&self) -> crate::result::IterMut<T>;
pub fn expect(self, _: &str) -> T where E: crate::fmt::Debug;
pub fn unwrap(self) -> T where E: crate::fmt::Debug;
pub fn unwrap_or_default(self) -> T;
pub fn expect_err(self, _: &str) -> E where T: crate::fmt::Debug;
pub fn unwrap_err(self) -> E where T: crate::fmt::Debug;
pub fn and<U>(self, _: Result<U, E>) -> Result<U, E>;
pub fn and_then<U, F>(self, _: F) -> Result<U, E>;
pub fn or<F>(self, _: Result<T, F>) -> Result<T, F>;
pub fn or_else<F, O>(self, _: O) -> Result<T, F>;
pub fn unwrap_or(self, _: T) -> T;
pub fn unwrap_or_else<F>(self, _: F) -> T;
}
impl<T: Clone> Clone for crate::result::IntoIter<T> {
}
impl<T> Clone for crate::result::Iter<T> {
}
impl<T> Iterator for crate::result::IntoIter<T> {
type Item = T;
}
impl<T> Iterator for crate::result::Iter<T> {
type Item = &T;
}
impl<T> Iterator for crate::result::IterMut<T> {
type Item = &T;
}
pub enum Result<T, E> { Ok(T), Err(E) }
pub struct IntoIter<T> {  }
pub struct Iter<T> {  }
pub struct IterMut<T> {  }
}
pub mod slice {
impl Clone for crate::slice::EscapeAscii {
}
impl Clone for crate::slice::GetDisjointMutError {
}
impl Iterator for crate::slice::EscapeAscii {
type Item = u8;
}
impl crate::error::Error for crate::slice::GetDisjointMutError {
}
impl crate::fmt::Display for crate::slice::EscapeAscii {
}
impl crate::fmt::Display for crate::slice::GetDisjointMutError {
}
impl<T, P: Clone> Clone for crate::slice::ChunkBy<T, P> {
}
impl<T, P> Clone for crate::slice::RSplit<T, P> where P: Clone + FnMut(&T) -> bool {
}
impl<T, P> Clone for crate::slice::Split<T, P> where P: Clone + FnMut(&T) -> bool {
}
impl<T, P> Clone for crate::slice::SplitInclusive<T, P> where P: Clone + FnMut(&T) -> bool {
}
impl<T, P> Iterator for crate::slice::ChunkBy<T, P> where P: FnMut(&T, &T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::ChunkByMut<T, P> where P: FnMut(&T, &T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::RSplit<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::RSplitMut<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::RSplitN<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::RSplitNMut<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::Split<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::SplitInclusive<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::SplitInclusiveMut<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::SplitMut<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::SplitN<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T, P> Iterator for crate::slice::SplitNMut<T, P> where P: FnMut(&T) -> bool {
type Item = &[T];
}
impl<T> AsRef<[T]> for crate::slice::Iter<T> {
}
impl<T> AsRef<[T]> for crate::slice::IterMut<T> {
}
impl<T> Clone for crate::slice::ArrayWindows<T> {
}
impl<T> Clone for crate::slice::Chunks<T> {
}
impl<T> Clone for crate::slice::ChunksExact<T> {
}
impl<T> Clone for crate::slice::Iter<T> {
}
impl<T> Clone for crate::slice::RChunks<T> {
}
impl<T> Clone for crate::slice::RChunksExact<T> {
}
impl<T> Clone for crate::slice::Windows<T> {
}
impl<T> Default for crate::slice::Iter<T> {
}
impl<T> Default for crate::slice::IterMut<T> {
}
impl<T> Iterator for crate::slice::ArrayWindows<T> {
type Item = &[T; 1];
}
impl<T> Iterator for crate::slice::Chunks<T> {
type Item = &[T];
}
impl<T> Iterator for crate::slice::ChunksExact<T> {
type Item = &[T];
}
impl<T> Iterator for crate::slice::ChunksExactMut<T> {
type Item = &[T];
}
impl<T> Iterator for crate::slice::ChunksMut<T> {
type Item = &[T];
}
impl<T> Iterator for crate::slice::Iter<T> {
type Item = &T;
}
impl<T> Iterator for crate::slice::IterMut<T> {
type Item = &T;
}
impl<T> Iterator for crate::slice::RChunks<T> {
type Item = &[T];
}
impl<T> Iterator for crate::slice::RChunksExact<T> {
type Item = &[T];
}
impl<T> Iterator for crate::slice::RChunksExactMut<T> {
type Item = &[T];
}
impl<T> Iterator for crate::slice::RChunksMut<T> {
type Item = &[T];
}
impl<T> Iterator for crate::slice::Windows<T> {
type Item = &[T];
}
impl<T> crate::slice::ChunksExact<T> {
pub fn remainder(&self) -> &[T];
}
impl<T> crate::slice::ChunksExactMut<T> {
pub fn into_remainder(self) -> &[T];
}
impl<T> crate::slice::Iter<T> {
pub fn as_slice(&self) -> &[T];
}
impl<T> crate::slice::IterMut<T> {
pub fn into_slice(self) -> &[T];
pub fn as_slice(&self) -> &[T];
}
impl<T> crate::slice::RChunksExact<T> {
pub fn remainder(&self) -> &[T];
}
impl<T> crate::slice::RChunksExactMut<T> {
pub fn into_remainder(self) -> &[T];
}
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
pub fn from_mut<T>(_: &T) -> &[T];
pub fn from_ref<T>(_: &T) -> &[T];
pub struct ArrayWindows<T> {  }
pub struct ChunkBy<T, P> {  }
pub struct ChunkByMut<T, P> {  }
pub struct Chunks<T> {  }
pub struct ChunksExact<T> {  }
pub struct ChunksExactMut<T> {  }
pub struct ChunksMut<T> {  }
pub struct EscapeAscii {  }
pub struct Iter<T> {  }
pub struct IterMut<T> {  }
pub struct RChunks<T> {  }
pub struct RChunksExact<T> {  }
pub struct RChunksExactMut<T> {  }
pub struct RChunksMut<T> {  }
pub struct RSplit<T, P> {  }
pub struct RSplitMut<T, P> {  }
pub struct RSplitN<T, P> {  }
pub struct RSplitNMut<T, P> {  }
pub struct Split<T, P> {  }
pub struct SplitInclusive<T, P> {  }
pub struct SplitInclusiveMut<T, P> {  }
pub struct SplitMut<T, P> {  }
pub struct SplitN<T, P> {  }
pub struct SplitNMut<T, P> {  }
pub struct Windows<T> {  }
pub trait Sealed {
}
}
pub mod str {
impl Clone for crate::str::Bytes {
}
impl Clone for crate::str::CharArrayRefSearcher {
}
impl Clone for crate::str::CharArraySearcher {
}
impl Clone for crate::str::CharIndices {
}
impl Clone for crate::str::CharSearcher {
}
impl Clone for crate::str::CharSliceSearcher {
}
impl Clone for crate::str::Chars {
}
impl Clone for crate::str::EncodeUtf16 {
}
impl Clone for crate::str::EscapeDebug {
}
impl Clone for crate::str::EscapeDefault {
}
impl Clone for crate::str::EscapeUnicode {
}
impl Clone for crate::str::Lines {
}
impl Clone for crate::str::LinesAny {
}
impl Clone for crate::str::ParseBoolError {
}
impl Clone for crate::str::SearchStep {
}
impl Clone for crate::str::SplitAsciiWhitespace {
}
impl Clone for crate::str::SplitWhitespace {
}
impl Clone for crate::str::StrSearcher {
}
impl Clone for crate::str::Utf8Chunk {
}
impl Clone for crate::str::Utf8Chunks {
}
impl Clone for crate::str::Utf8Error {
}
impl Clone for crate::str::Utf8Pattern {
}
impl Iterator for crate::str::Bytes {
type Item = u8;
}
impl Iterator for crate::str::CharIndices {
type Item = (usize,char,);
}
impl Iterator for crate::str::Chars {
type Item = char;
}
impl Iterator for crate::str::EncodeUtf16 {
type Item = u16;
}
impl Iterator for crate::str::EscapeDebug {
type Item = char;
}
impl Iterator for crate::str::EscapeDefault {
type Item = char;
}
impl Iterator for crate::str::EscapeUnicode {
type Item = char;
}
impl Iterator for crate::str::Lines {
type Item = &str;
}
impl Iterator for crate::str::LinesAny {
type Item = &str;
}
impl Iterator for crate::str::SplitAsciiWhitespace {
type Item = &str;
}
impl Iterator for crate::str::SplitWhitespace {
type Item = &str;
}
impl Iterator for crate::str::Utf8Chunks {
type Item = crate::str::Utf8Chunk;
}
impl crate::error::Error for crate::str::ParseBoolError {
}
impl crate::error::Error for crate::str::Utf8Error {
}
impl crate::fmt::Display for crate::str::EscapeDebug {
}
impl crate::fmt::Display for crate::str::EscapeDefault {
}
impl crate::fmt::Display for crate::str::EscapeUnicode {
}
impl crate::fmt::Display for crate::str::ParseBoolError {
}
impl crate::fmt::Display for crate::str::Utf8Error {
}
impl crate::str::CharIndices {
pub fn as_str(&self) -> &str;
pub fn offset(&self) -> usize;
}
impl crate::str::Chars {
pub fn as_str(&self) -> &str;
}
impl crate::str::Utf8Chunk {
pub fn valid(&self) -> &str;
pub fn invalid(&self) -> &[u8];
}
impl crate::str::Utf8Error {
pub fn valid_up_to(&self) -> usize;
pub fn error_len(&self) -> Option<usize>;
}
impl<F> Clone for crate::str::CharPredicateSearcher<F> where F: FnMut(char) -> bool + Clone {
}
impl<P: crate::str::Pattern> Clone for crate::str::SplitInclusive<P> {
}
impl<P: crate::str::Pattern> Iterator for crate::str::MatchIndices<P> {
type Item = (usize,&str,);
}
impl<P: crate::str::Pattern> Iterator for crate::str::Matches<P> {
type Item = &str;
}
impl<P: crate::str::Pattern> Iterator for crate::str::Split<P> {
type Item = &str;
}
impl<P: crate::str::Pattern> Iterator for crate::str::SplitInclusive<P> {
type Item = &str;
}
impl<P: crate::str::Pattern> Iterator for crate::str::SplitN<P> {
type Item = &str;
}
impl<P: crate::str::Pattern> Iterator for crate::str::SplitTerminator<P> {
type Item = &str;
}
impl<P> Clone for crate::str::MatchIndices<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::Matches<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::RMatchIndices<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::RMatches<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::RSplit<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::RSplitN<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::RSplitTerminator<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::Split<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::SplitN<P> where P: crate::str::Pattern {
}
impl<P> Clone for crate::str::SplitTerminator<P> where P: crate::str::Pattern {
}
impl<P> Iterator for crate::str::RMatchIndices<P> where P: crate::str::Pattern {
type Item = (usize,&str,);
}
impl<P> Iterator for crate::str::RMatches<P> where P: crate::str::Pattern {
type Item = &str;
}
impl<P> Iterator for crate::str::RSplit<P> where P: crate::str::Pattern {
type Item = &str;
}
impl<P> Iterator for crate::str::RSplitN<P> where P: crate::str::Pattern {
type Item = &str;
}
impl<P> Iterator for crate::str::RSplitTerminator<P> where P: crate::str::Pattern {
type Item = &str;
}
pub enum SearchStep { Match(usize, usize), Reject(usize, usize), Done }
pub enum Utf8Pattern { StringPattern(&[u8]), CharPattern(char) }
pub fn from_utf8(_: &[u8]) -> Result<&str, crate::str::Utf8Error>;
pub fn from_utf8_mut(_: &[u8]) -> Result<&str, crate::str::Utf8Error>;
pub struct Bytes {  }
pub struct CharArrayRefSearcher {  }
pub struct CharArraySearcher {  }
pub struct CharIndices {  }
pub struct CharPredicateSearcher<F> {  }
pub struct CharSearcher {  }
pub struct CharSliceSearcher {  }
pub struct Chars {  }
pub struct EncodeUtf16 {  }
pub struct EscapeDebug {  }
pub struct EscapeDefault {  }
pub struct EscapeUnicode {  }
pub struct Lines {  }
pub struct LinesAny {  }
pub struct MatchIndices<P: crate::str::Pattern> {  }
pub struct Matches<P: crate::str::Pattern> {  }
pub struct ParseBoolError {  }
pub struct RMatchIndices<P: crate::str::Pattern> {  }
pub struct RMatches<P: crate::str::Pattern> {  }
pub struct RSplit<P: crate::str::Pattern> {  }
pub struct RSplitN<P: crate::str::Pattern> {  }
pub struct RSplitTerminator<P: crate::str::Pattern> {  }
pub struct Split<P: crate::str::Pattern> {  }
pub struct SplitAsciiWhitespace {  }
pub struct SplitInclusive<P: crate::str::Pattern> {  }
pub struct SplitN<P: crate::str::Pattern> {  }
pub struct SplitTerminator<P: crate::str::Pattern> {  }
pub struct SplitWhitespace {  }
pub struct StrSearcher {  }
pub struct Utf8Chunk {  }
pub struct Utf8Chunks {  }
pub struct Utf8Error {  }
pub trait DoubleEndedSearcher: crate::str::ReverseSearcher {
}
pub trait FromStr {
type Err;
fn from_str(_: &str) -> Result<Self, Self::Err>;
}
pub trait ReverseSearcher: crate::str::Searcher {
fn next_back(&self) -> crate::str::SearchStep;
fn next_match_back(&self) -> Option<(usize,usize,)>;
fn next_reject_back(&self) -> Option<(usize,usize,)>;
}
pub trait Searcher {
fn haystack(&self) -> &str;
fn next(&self) -> crate::str::SearchStep;
fn next_match(&self) -> Option<(usize,usize,)>;
fn next_reject(&self) -> Option<(usize,usize,)>;
}
}
pub mod string {
impl AsRef<[u8]> for String {
}
impl AsRef<[u8]> for crate::string::Drain {
}
impl AsRef<str> for String {
}
impl AsRef<str> for crate::string::Drain {
}
impl Clone for String {
}
impl Clone for crate::string::FromUtf8Error {
}
impl Default for String {
}
impl From<&String> for String {
}
impl From<&String> for crate::borrow::Cow<str> {
}
impl From<&str> for String {
}
impl From<Box<str>> for String {
}
impl From<String> for Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {
}
impl From<String> for Box<dyn crate::error::Error> {
}
impl From<String> for Box<str> {
}
impl From<String> for Vec<u8> {
}
impl From<String> for crate::borrow::Cow<str> {
}
impl From<String> for crate::rc::Rc<str> {
}
impl From<String> for crate::sync::Arc<str> {
}
impl From<char> for String {
}
impl From<crate::borrow::Cow<str>> for String {
}
impl FromIterator<&char> for String {
}
impl FromIterator<&str> for String {
}
impl FromIterator<Box<str>> for String {
}
impl FromIterator<String> for Box<str> {
}
impl FromIterator<String> for String {
}
impl FromIterator<String> for crate::borrow::Cow<str> {
}
impl FromIterator<char> for String {
}
impl FromIterator<crate::borrow::Cow<str>> for String {
}
impl Iterator for crate::string::Drain {
type Item = char;
}
impl String {
pub fn new() -> String;
pub fn with_capacity(_: usize) -> String;
pub fn from_utf8(_: Vec<u8>) -> Result<String, crate::string::FromUtf8Error>;
pub fn from_utf8_lossy(_: &[u8]) -> crate::borrow::Cow<str>;
pub fn from_utf16(_: &[u16]) -> Result<String, crate::string::FromUtf16Error>;
pub fn from_utf16_lossy(_: &[u16]) -> String;
pub fn into_bytes(self) -> Vec<u8>;
pub fn as_str(&self) -> &str;
pub fn as_mut_str(&self) -> &str;
pub fn push_str(&self, _: &str);
pub fn extend_from_within<R>(&self, _: R) where R: crate::ops::RangeBounds<usize>;
pub fn capacity(&self) -> usize;
pub fn reserve(&self, _: usize);
pub fn try_reserve(&self, _: usize) -> Result<(), crate::collections::TryReserveError>;
pub fn shrink_to_fit(&self);
pub fn shrink_to(&self, _: usize);
pub fn push(&self, _: char);
pub fn as_bytes(&self) -> &[u8];
pub fn truncate(&self, _: usize);
pub fn pop(&self) -> Option<char>;
pub fn remove(&self, _: usize) -> char;
pub fn retain<F>(&self, _: F) where F: FnMut(char) -> bool;
pub fn insert(&self, _: usize, _: char);
pub fn insert_str(&self, _: usize, _: &str);
pub fn as_mut_vec(&self) -> &Vec<u8>;
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
pub fn split_off(&self, _: usize) -> String;
pub fn clear(&self);
pub fn drain<R>(&self, _: R) -> crate::string::Drain where R: crate::ops::RangeBounds<usize>;
pub fn replace_range<R>(&self, _: R, _: &str) where R: crate::ops::RangeBounds<usize>;
pub fn into_boxed_str(self) -> Box<str>;
pub fn leak(self) -> &str;
}
impl crate::borrow::Borrow<str> for String {
}
impl crate::convert::TryFrom<Vec<u8>> for String {
type Error = crate::string::FromUtf8Error;
}
impl crate::error::Error for crate::string::FromUtf16Error {
}
impl crate::error::Error for crate::string::FromUtf8Error {
}
impl crate::fmt::Display for String {
}
impl crate::fmt::Display for crate::string::FromUtf16Error {
}
impl crate::fmt::Display for crate::string::FromUtf8Error {
}
impl crate::fmt::Write for String {
}
impl crate::ops::Add<&str> for String {
type Output = String;
}
impl crate::ops::Deref for String {
type Target = str;
}
impl crate::str::FromStr for String {
type Err = crate::convert::Infallible;
}
impl crate::string::Drain {
pub fn as_str(&self) -> &str;
}
impl crate::string::FromUtf8Error {
pub fn as_bytes(&self) -> &[u8];
pub fn into_bytes(self) -> Vec<u8>;
pub fn utf8_error(&self) -> crate::str::Utf8Error;
}
impl<I> crate::ops::Index<I> for String where I: crate::slice::SliceIndex<str> {
type Output = <I as crate::slice::SliceIndex<str>>::Output;
}
pub struct Drain {  }
pub struct FromUtf16Error {  }
pub struct FromUtf8Error {  }
pub struct String {  }
pub trait ToString {
fn to_string(&self) -> String;
}
}
pub mod sync {
impl Default for crate::sync::Arc<str> {
}
impl From<&str> for crate::sync::Arc<str> {
}
impl From<String> for crate::sync::Arc<str> {
}
impl From<crate::sync::Arc<str>> for crate::sync::Arc<[u8]> {
}
impl crate::sync::Arc<dyn crate::any::Any + crate::marker::Send + crate::marker::Sync> {
pub fn downcast<T>(self) -> Result<crate::sync::Arc<T>, Self> where T: crate::any::Any + crate::marker::Send + crate::marker::Sync;
}
impl<B> From<crate::borrow::Cow<B>> for crate::sync::Arc<B> where B: ToOwned, crate::sync::Arc<B>: From<&B> + From<B::Owned> {
}
impl<T: Clone> From<&[T]> for crate::sync::Arc<[T]> {
}
impl<T: Clone> crate::sync::Arc<T> {
pub fn unwrap_or_clone(_: Self) -> T;
}
impl<T: Default> Default for crate::sync::Arc<T> {
}
impl<T: crate::clone::CloneToUninit> crate::sync::Arc<T> {
pub fn make_mut(_: &Self) -> &T;
}
impl<T: crate::error::Error> crate::error::Error for crate::sync::Arc<T> {
}
impl<T: crate::fmt::Display> crate::fmt::Display for crate::sync::Arc<T> {
}
impl<T> AsRef<T> for crate::sync::Arc<T> {
}
impl<T> Clone for crate::sync::Arc<T> {
}
impl<T> Clone for crate::sync::Weak<T> {
}
impl<T> Default for crate::pin::Pin<crate::sync::Arc<T>> where crate::sync::Arc<T>: Default {
}
impl<T> Default for crate::sync::Arc<[T]> {
}
impl<T> Default for crate::sync::Weak<T> {
}
impl<T> From<Box<T>> for crate::sync::Arc<T> {
}
impl<T> From<T> for crate::sync::Arc<T> {
}
impl<T> From<Vec<T>> for crate::sync::Arc<[T]> {
}
impl<T> FromIterator<T> for crate::sync::Arc<[T]> {
}
impl<T> crate::borrow::Borrow<T> for crate::sync::Arc<T> {
}
impl<T> crate::ops::Deref for crate::sync::Arc<T> {
type Target = T;
}
impl<T> crate::sync::Arc<T> {
pub fn new(_: T) -> crate::sync::Arc<T>;
pub fn new_cyclic<F>(_: F) -> crate::sync::Arc<T> where F: FnOnce(&crate::sync::Weak<T>) -> T;
pub fn new_uninit() -> crate::sync::Arc<crate::mem::MaybeUninit<T>>;
pub fn new_zeroed() -> crate::sync::Arc<crate::mem::MaybeUninit<T>>;
pub fn pin(_: T) -> crate::pin::Pin<crate::sync::Arc<T>>;
pub fn try_unwrap(_: Self) -> Result<T, Self>;
pub fn into_inner(_: Self) -> Option<T>;
pub fn increment_strong_count(_: *const T);
pub fn decrement_strong_count(_: *const T);
pub fn as_ptr(_: &Self) -> *const T;
pub fn downgrade(_: &Self) -> crate::sync::Weak<T>;
pub fn weak_count(_: &Self) -> usize;
pub fn strong_count(_: &Self) -> usize;
pub fn ptr_eq(_: &Self, _: &Self) -> bool;
pub fn get_mut(_: &Self) -> Option<&T>;
}
impl<T> crate::sync::Arc<[T]> {
pub fn new_uninit_slice(_: usize) -> crate::sync::Arc<[crate::mem::MaybeUninit<T>]>;
pub fn new_zeroed_slice(_: usize) -> crate::sync::Arc<[crate::mem::MaybeUninit<T>]>;
}
impl<T> crate::sync::Arc<[crate::mem::MaybeUninit<T>]> {
pub fn assume_init(self) -> crate::sync::Arc<[T]>;
}
impl<T> crate::sync::Arc<crate::mem::MaybeUninit<T>> {
pub fn assume_init(self) -> crate::sync::Arc<T>;
}
impl<T> crate::sync::Weak<T> {
pub fn new() -> crate::sync::Weak<T>;
pub fn as_ptr(&self) -> *const T;
pub fn upgrade(&self) -> Option<crate::sync::Arc<T>>;
pub fn strong_count(&self) -> usize;
pub fn weak_count(&self) -> usize;
pub fn ptr_eq(&self, _: &Self) -> bool;
}
impl<W: crate::task::Wake + crate::marker::Send + crate::marker::Sync> From<crate::sync::Arc<W>> for crate::task::RawWaker {
}
impl<W: crate::task::Wake + crate::marker::Send + crate::marker::Sync> From<crate::sync::Arc<W>> for crate::task::Waker {
}
pub struct Arc<T> {  }
pub struct Weak<T> {  }
pub mod atomic {
impl Clone for crate::sync::atomic::Ordering {
}
impl Default for crate::sync::atomic::AtomicI16 {
}
impl Default for crate::sync::atomic::AtomicI32 {
}
impl Default for crate::sync::atomic::AtomicI64 {
}
impl Default for crate::sync::atomic::AtomicI8 {
}
impl Default for crate::sync::atomic::AtomicIsize {
}
impl Default for crate::sync::atomic::AtomicU16 {
}
impl Default for crate::sync::atomic::AtomicU32 {
}
impl Default for crate::sync::atomic::AtomicU64 {
}
impl Default for crate::sync::atomic::AtomicU8 {
}
impl Default for crate::sync::atomic::AtomicUsize {
}
impl From<i16> for crate::sync::atomic::AtomicI16 {
}
impl From<i32> for crate::sync::atomic::AtomicI32 {
}
impl From<i64> for crate::sync::atomic::AtomicI64 {
}
impl From<i8> for crate::sync::atomic::AtomicI8 {
}
impl From<isize> for crate::sync::atomic::AtomicIsize {
}
impl From<u16> for crate::sync::atomic::AtomicU16 {
}
impl From<u32> for crate::sync::atomic::AtomicU32 {
}
impl From<u64> for crate::sync::atomic::AtomicU64 {
}
impl From<u8> for crate::sync::atomic::AtomicU8 {
}
impl From<usize> for crate::sync::atomic::AtomicUsize {
}
impl crate::sync::atomic::AtomicI16 {
pub fn new(_: i16) -> Self;
pub fn from_ptr(_: *const i16) -> &crate::sync::atomic::AtomicI16;
pub fn get_mut(&self) -> &i16;
pub fn into_inner(self) -> i16;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> i16;
pub fn store(&self, _: i16, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn compare_exchange(&self, _: i16, _: i16, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<i16, i16>;
pub fn compare_exchange_weak(&self, _: i16, _: i16, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<i16, i16>;
pub fn fetch_add(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn fetch_sub(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn fetch_and(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn fetch_nand(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn fetch_or(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn fetch_xor(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(i16) -> Option<i16>) -> Result<i16, i16>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(i16) -> i16) -> i16;
pub fn fetch_max(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn fetch_min(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16;
pub fn as_ptr(&self) -> *const i16;
}
impl crate::sync::atomic::AtomicI32 {
pub fn new(_: i32) -> Self;
pub fn from_ptr(_: *const i32) -> &crate::sync::atomic::AtomicI32;
pub fn get_mut(&self) -> &i32;
pub fn into_inner(self) -> i32;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> i32;
pub fn store(&self, _: i32, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn compare_exchange(&self, _: i32, _: i32, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<i32, i32>;
pub fn compare_exchange_weak(&self, _: i32, _: i32, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<i32, i32>;
pub fn fetch_add(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn fetch_sub(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn fetch_and(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn fetch_nand(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn fetch_or(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn fetch_xor(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(i32) -> Option<i32>) -> Result<i32, i32>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(i32) -> i32) -> i32;
pub fn fetch_max(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn fetch_min(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32;
pub fn as_ptr(&self) -> *const i32;
}
impl crate::sync::atomic::AtomicI64 {
pub fn new(_: i64) -> Self;
pub fn from_ptr(_: *const i64) -> &crate::sync::atomic::AtomicI64;
pub fn get_mut(&self) -> &i64;
pub fn into_inner(self) -> i64;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> i64;
pub fn store(&self, _: i64, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn compare_exchange(&self, _: i64, _: i64, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<i64, i64>;
pub fn compare_exchange_weak(&self, _: i64, _: i64, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<i64, i64>;
pub fn fetch_add(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn fetch_sub(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn fetch_and(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn fetch_nand(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn fetch_or(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn fetch_xor(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(i64) -> Option<i64>) -> Result<i64, i64>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(i64) -> i64) -> i64;
pub fn fetch_max(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn fetch_min(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64;
pub fn as_ptr(&self) -> *const i64;
}
impl crate::sync::atomic::AtomicI8 {
pub fn new(_: i8) -> Self;
pub fn from_ptr(_: *const i8) -> &crate::sync::atomic::AtomicI8;
pub fn get_mut(&self) -> &i8;
pub fn into_inner(self) -> i8;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> i8;
pub fn store(&self, _: i8, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn compare_exchange(&self, _: i8, _: i8, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<i8, i8>;
pub fn compare_exchange_weak(&self, _: i8, _: i8, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<i8, i8>;
pub fn fetch_add(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn fetch_sub(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn fetch_and(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn fetch_nand(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn fetch_or(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn fetch_xor(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(i8) -> Option<i8>) -> Result<i8, i8>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(i8) -> i8) -> i8;
pub fn fetch_max(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn fetch_min(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8;
pub fn as_ptr(&self) -> *const i8;
}
impl crate::sync::atomic::AtomicIsize {
pub fn new(_: isize) -> Self;
pub fn from_ptr(_: *const isize) -> &crate::sync::atomic::AtomicIsize;
pub fn get_mut(&self) -> &isize;
pub fn into_inner(self) -> isize;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> isize;
pub fn store(&self, _: isize, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn compare_exchange(&self, _: isize, _: isize, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<isize, isize>;
pub fn compare_exchange_weak(&self, _: isize, _: isize, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<isize, isize>;
pub fn fetch_add(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn fetch_sub(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn fetch_and(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn fetch_nand(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn fetch_or(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn fetch_xor(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(isize) -> Option<isize>) -> Result<isize, isize>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(isize) -> isize) -> isize;
pub fn fetch_max(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn fetch_min(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize;
pub fn as_ptr(&self) -> *const isize;
}
impl crate::sync::atomic::AtomicU16 {
pub fn new(_: u16) -> Self;
pub fn from_ptr(_: *const u16) -> &crate::sync::atomic::AtomicU16;
pub fn get_mut(&self) -> &u16;
pub fn into_inner(self) -> u16;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> u16;
pub fn store(&self, _: u16, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn compare_exchange(&self, _: u16, _: u16, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<u16, u16>;
pub fn compare_exchange_weak(&self, _: u16, _: u16, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<u16, u16>;
pub fn fetch_add(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn fetch_sub(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn fetch_and(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn fetch_nand(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn fetch_or(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn fetch_xor(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(u16) -> Option<u16>) -> Result<u16, u16>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(u16) -> u16) -> u16;
pub fn fetch_max(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn fetch_min(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16;
pub fn as_ptr(&self) -> *const u16;
}
impl crate::sync::atomic::AtomicU32 {
pub fn new(_: u32) -> Self;
pub fn from_ptr(_: *const u32) -> &crate::sync::atomic::AtomicU32;
pub fn get_mut(&self) -> &u32;
pub fn into_inner(self) -> u32;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> u32;
pub fn store(&self, _: u32, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn compare_exchange(&self, _: u32, _: u32, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<u32, u32>;
pub fn compare_exchange_weak(&self, _: u32, _: u32, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<u32, u32>;
pub fn fetch_add(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn fetch_sub(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn fetch_and(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn fetch_nand(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn fetch_or(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn fetch_xor(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(u32) -> Option<u32>) -> Result<u32, u32>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(u32) -> u32) -> u32;
pub fn fetch_max(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn fetch_min(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32;
pub fn as_ptr(&self) -> *const u32;
}
impl crate::sync::atomic::AtomicU64 {
pub fn new(_: u64) -> Self;
pub fn from_ptr(_: *const u64) -> &crate::sync::atomic::AtomicU64;
pub fn get_mut(&self) -> &u64;
pub fn into_inner(self) -> u64;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> u64;
pub fn store(&self, _: u64, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn compare_exchange(&self, _: u64, _: u64, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<u64, u64>;
pub fn compare_exchange_weak(&self, _: u64, _: u64, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<u64, u64>;
pub fn fetch_add(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn fetch_sub(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn fetch_and(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn fetch_nand(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn fetch_or(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn fetch_xor(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(u64) -> Option<u64>) -> Result<u64, u64>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(u64) -> u64) -> u64;
pub fn fetch_max(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn fetch_min(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64;
pub fn as_ptr(&self) -> *const u64;
}
impl crate::sync::atomic::AtomicU8 {
pub fn new(_: u8) -> Self;
pub fn from_ptr(_: *const u8) -> &crate::sync::atomic::AtomicU8;
pub fn get_mut(&self) -> &u8;
pub fn into_inner(self) -> u8;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> u8;
pub fn store(&self, _: u8, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn compare_exchange(&self, _: u8, _: u8, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<u8, u8>;
pub fn compare_exchange_weak(&self, _: u8, _: u8, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<u8, u8>;
pub fn fetch_add(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn fetch_sub(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn fetch_and(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn fetch_nand(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn fetch_or(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn fetch_xor(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(u8) -> Option<u8>) -> Result<u8, u8>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(u8) -> u8) -> u8;
pub fn fetch_max(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn fetch_min(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8;
pub fn as_ptr(&self) -> *const u8;
}
impl crate::sync::atomic::AtomicUsize {
pub fn new(_: usize) -> Self;
pub fn from_ptr(_: *const usize) -> &crate::sync::atomic::AtomicUsize;
pub fn get_mut(&self) -> &usize;
pub fn into_inner(self) -> usize;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> usize;
pub fn store(&self, _: usize, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn compare_exchange(&self, _: usize, _: usize, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<usize, usize>;
pub fn compare_exchange_weak(&self, _: usize, _: usize, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<usize, usize>;
pub fn fetch_add(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn fetch_sub(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn fetch_and(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn fetch_nand(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn fetch_or(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn fetch_xor(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(usize) -> Option<usize>) -> Result<usize, usize>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(usize) -> usize) -> usize;
pub fn fetch_max(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn fetch_min(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize;
pub fn as_ptr(&self) -> *const usize;
}
impl<T> Default for crate::sync::atomic::AtomicPtr<T> {
}
impl<T> From<*const T> for crate::sync::atomic::AtomicPtr<T> {
}
impl<T> crate::sync::atomic::AtomicPtr<T> {
pub fn new(_: *const T) -> crate::sync::atomic::AtomicPtr<T>;
pub fn from_ptr(_: *const *const T) -> &crate::sync::atomic::AtomicPtr<T>;
pub fn get_mut(&self) -> &*const T;
pub fn into_inner(self) -> *const T;
pub fn load(&self, _: crate::sync::atomic::Ordering) -> *const T;
pub fn store(&self, _: *const T, _: crate::sync::atomic::Ordering);
pub fn swap(&self, _: *const T, _: crate::sync::atomic::Ordering) -> *const T;
pub fn compare_exchange(&self, _: *const T, _: *const T, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<*const T, *const T>;
pub fn compare_exchange_weak(&self, _: *const T, _: *const T, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> Result<*const T, *const T>;
pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(*const T) -> Option<*const T>) -> Result<*const T, *const T>;
pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl FnMut(*const T) -> *const T) -> *const T;
pub fn fetch_ptr_add(&self, _: usize, _: crate::sync::atomic::Ordering) -> *const T;
pub fn fetch_ptr_sub(&self, _: usize, _: crate::sync::atomic::Ordering) -> *const T;
pub fn fetch_byte_add(&self, _: usize, _: crate::sync::atomic::Ordering) -> *const T;
pub fn fetch_byte_sub(&self, _: usize, _: crate::sync::atomic::Ordering) -> *const T;
pub fn fetch_or(&self, _: usize, _: crate::sync::atomic::Ordering) -> *const T;
pub fn fetch_and(&self, _: usize, _: crate::sync::atomic::Ordering) -> *const T;
pub fn fetch_xor(&self, _: usize, _: crate::sync::atomic::Ordering) -> *const T;
pub fn as_ptr(&self) -> *const *const T;
}
pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
pub fn compiler_fence(_: crate::sync::atomic::Ordering);
pub fn fence(_: crate::sync::atomic::Ordering);
pub fn spin_loop_hint();
pub struct AtomicI16 {  }
pub struct AtomicI32 {  }
pub struct AtomicI64 {  }
pub struct AtomicI8 {  }
pub struct AtomicIsize {  }
pub struct AtomicPtr<T> {  }
pub struct AtomicU16 {  }
pub struct AtomicU32 {  }
pub struct AtomicU64 {  }
pub struct AtomicU8 {  }
pub struct AtomicUsize {  }
}
}
pub mod task {
impl Clone for crate::task::RawWakerVTable {
}
impl Clone for crate::task::Waker {
}
impl crate::task::Context {
pub fn from_waker(_: &crate::task::Waker) -> Self;
pub fn waker(&self) -> &crate::task::Waker;
}
impl crate::task::RawWaker {
pub fn new(_: *const (), _: &crate::task::RawWakerVTable) -> crate::task::RawWaker;
}
impl crate::task::RawWakerVTable {
pub fn new(_: fn(*const ()) -> crate::task::RawWaker, _: fn(*const ()), _: fn(*const ()), _: fn(*const ())) -> Self;
}
impl crate::task::Waker {
pub fn wake(self);
pub fn wake_by_ref(&self);
pub fn will_wake(&self, _: &crate::task::Waker) -> bool;
pub fn new(_: *const (), _: &crate::task::RawWakerVTable) -> Self;
pub fn noop() -> &crate::task::Waker;
pub fn data(&self) -> *const ();
pub fn vtable(&self) -> &crate::task::RawWakerVTable;
}
impl<T, E> crate::task::Poll<Option<Result<T, E>>> {
pub fn map_ok<U, F>(self, _: F) -> crate::task::Poll<Option<Result<U, E>>> where F: FnOnce(T) -> U;
pub fn map_err<U, F>(self, _: F) -> crate::task::Poll<Option<Result<T, U>>> where F: FnOnce(E) -> U;
}
impl<T, E> crate::task::Poll<Result<T, E>> {
pub fn map_ok<U, F>(self, _: F) -> crate::task::Poll<Result<U, E>> where F: FnOnce(T) -> U;
pub fn map_err<U, F>(self, _: F) -> crate::task::Poll<Result<T, U>> where F: FnOnce(E) -> U;
}
impl<T: Clone> Clone for crate::task::Poll<T> {
}
impl<T> From<T> for crate::task::Poll<T> {
}
impl<T> crate::task::Poll<T> {
pub fn map<U, F>(self, _: F) -> crate::task::Poll<U> where F: FnOnce(T) -> U;
pub fn is_ready(&self) -> bool;
pub fn is_pending(&self) -> bool;
}
pub enum Poll<T> { Ready(T), Pending }
pub struct Context {  }
pub struct RawWaker {  }
pub struct RawWakerVTable {  }
pub struct Waker {  }
pub trait Wake {
fn wake(self: crate::sync::Arc<Self>);
fn wake_by_ref(self: &crate::sync::Arc<Self>);
}
}
pub mod time {
impl Clone for crate::time::Duration {
}
impl Clone for crate::time::TryFromFloatSecsError {
}
impl Default for crate::time::Duration {
}
impl crate::error::Error for crate::time::TryFromFloatSecsError {
}
impl crate::fmt::Display for crate::time::TryFromFloatSecsError {
}
impl crate::ops::Add for crate::time::Duration {
type Output = crate::time::Duration;
}
impl crate::ops::Div<u32> for crate::time::Duration {
type Output = crate::time::Duration;
}
impl crate::ops::Mul<crate::time::Duration> for u32 {
type Output = crate::time::Duration;
}
impl crate::ops::Mul<u32> for crate::time::Duration {
type Output = crate::time::Duration;
}
impl crate::ops::Sub for crate::time::Duration {
type Output = crate::time::Duration;
}
impl crate::time::Duration {
pub fn new(_: u64, _: u32) -> crate::time::Duration;
pub fn from_secs(_: u64) -> crate::time::Duration;
pub fn from_millis(_: u64) -> crate::time::Duration;
pub fn from_micros(_: u64) -> crate::time::Duration;
pub fn from_nanos(_: u64) -> crate::time::Duration;
pub fn from_nanos_u128(_: u128) -> crate::time::Duration;
pub fn from_hours(_: u64) -> crate::time::Duration;
pub fn from_mins(_: u64) -> crate::time::Duration;
pub fn is_zero(&self) -> bool;
pub fn as_secs(&self) -> u64;
pub fn subsec_millis(&self) -> u32;
pub fn subsec_micros(&self) -> u32;
pub fn subsec_nanos(&self) -> u32;
pub fn as_millis(&self) -> u128;
pub fn as_micros(&self) -> u128;
pub fn as_nanos(&self) -> u128;
pub fn abs_diff(self, _: crate::time::Duration) -> crate::time::Duration;
pub fn checked_add(self, _: crate::time::Duration) -> Option<crate::time::Duration>;
pub fn saturating_add(self, _: crate::time::Duration) -> crate::time::Duration;
pub fn checked_sub(self, _: crate::time::Duration) -> Option<crate::time::Duration>;
pub fn saturating_sub(self, _: crate::time::Duration) -> crate::time::Duration;
pub fn checked_mul(self, _: u32) -> Option<crate::time::Duration>;
pub fn saturating_mul(self, _: u32) -> crate::time::Duration;
pub fn checked_div(self, _: u32) -> Option<crate::time::Duration>;
pub fn as_secs_f64(&self) -> f64;
pub fn as_secs_f32(&self) -> f32;
pub fn from_secs_f64(_: f64) -> crate::time::Duration;
pub fn from_secs_f32(_: f32) -> crate::time::Duration;
pub fn mul_f64(self, _: f64) -> crate::time::Duration;
pub fn mul_f32(self, _: f32) -> crate::time::Duration;
pub fn div_f64(self, _: f64) -> crate::time::Duration;
pub fn div_f32(self, _: f32) -> crate::time::Duration;
pub fn div_duration_f64(self, _: crate::time::Duration) -> f64;
pub fn div_duration_f32(self, _: crate::time::Duration) -> f32;
pub const ZERO: crate::time::Duration = 0;
pub const MAX: crate::time::Duration = 0;
pub fn try_from_secs_f32(_: f32) -> Result<crate::time::Duration, crate::time::TryFromFloatSecsError>;
pub fn try_from_secs_f64(_: f64) -> Result<crate::time::Duration, crate::time::TryFromFloatSecsError>;
}
pub struct Duration {  }
pub struct TryFromFloatSecsError {  }
}
pub mod vec {
impl From<&str> for Vec<u8> {
}
impl From<String> for Vec<u8> {
}
impl crate::convert::TryFrom<Vec<u8>> for String {
type Error = crate::string::FromUtf8Error;
}
impl<I: Iterator> Iterator for crate::vec::Splice<I> {
type Item = <I as Iterator>::Item;
}
impl<T, F> Iterator for crate::vec::ExtractIf<T, F> where F: FnMut(&T) -> bool {
type Item = T;
}
impl<T, I: crate::slice::SliceIndex<[T]>> crate::ops::Index<I> for Vec<T> {
type Output = <I as crate::slice::SliceIndex<[T]>>::Output;
}
impl<T: Clone> Clone for Vec<T> {
}
impl<T: Clone> Clone for crate::vec::IntoIter<T> {
}
impl<T: Clone> From<&Vec<T>> for crate::borrow::Cow<[T]> {
}
impl<T: Clone> From<&[T]> for Vec<T> {
}
impl<T: Clone> From<Vec<T>> for crate::borrow::Cow<[T]> {
}
impl<T: Clone> Vec<T> {
pub fn resize(&self, _: usize, _: T);
pub fn extend_from_slice(&self, _: &[T]);
pub fn extend_from_within<R>(&self, _: R) where R: crate::ops::RangeBounds<usize>;
}
impl<T: Ord> From<Vec<T>> for crate::collections::binary_heap::BinaryHeap<T> {
}
impl<T: PartialEq> Vec<T> {
pub fn dedup(&self);
}
impl<T> AsRef<Vec<T>> for Vec<T> {
}
impl<T> AsRef<[T]> for Vec<T> {
}
impl<T> AsRef<[T]> for crate::vec::Drain<T> {
}
impl<T> AsRef<[T]> for crate::vec::IntoIter<T> {
}
impl<T> Default for Vec<T> {
}
impl<T> Default for crate::vec::IntoIter<T> {
}
impl<T> From<Box<[T]>> for Vec<T> {
}
impl<T> From<Vec<T>> for Box<[T]> {
}
impl<T> From<Vec<T>> for crate::collections::vec_deque::VecDeque<T> {
}
impl<T> From<Vec<T>> for crate::rc::Rc<[T]> {
}
impl<T> From<Vec<T>> for crate::sync::Arc<[T]> {
}
impl<T> From<crate::borrow::Cow<[T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {
}
impl<T> From<crate::collections::binary_heap::BinaryHeap<T>> for Vec<T> {
}
impl<T> From<crate::collections::vec_deque::VecDeque<T>> for Vec<T> {
}
impl<T> FromIterator<T> for Vec<T> {
}
impl<T> IntoIterator for Vec<T> {
type Item = T;
type IntoIter = crate::vec::IntoIter<T>;
}
impl<T> Iterator for crate::vec::Drain<T> {
type Item = T;
}
impl<T> Iterator for crate::vec::IntoIter<T> {
type Item = T;
}
impl<T> Vec<T> {
pub fn new() -> Self;
pub fn with_capacity(_: usize) -> Self;
pub fn push(&self, _: T);
pub fn push_mut(&self, _: T) -> &T;
pub fn capacity(&self) -> usize;
pub fn reserve(&self, _: usize);
pub fn try_reserve(&self, _: usize) -> Result<(), crate::collections::TryReserveError>;
pub fn shrink_to_fit(&self);
pub fn shrink_to(&self, _: usize);
pub fn into_boxed_slice(self) -> Box<[T]>;
pub fn truncate(&self, _: usize);
pub fn as_slice(&self) -> &[T];
pub fn as_mut_slice(&self) -> &[T];
pub fn as_ptr(&self) -> *const T;
pub fn as_mut_ptr(&self) -> *const T;
pub fn set_len(&self, _: usize);
pub fn swap_remove(&self, _: usize) -> T;
pub fn insert(&self, _: usize, _: T);
pub fn insert_mut(&self, _: usize, _: T) -> &T;
pub fn remove(&self, _: usize) -> T;
pub fn retain<F>(&self, _: F) where F: FnMut(&T) -> bool;
pub fn retain_mut<F>(&self, _: F) where F: FnMut(&T) -> bool;
pub fn dedup_by_key<F, K>(&self, _: F) where F: FnMut(&T) -> K, K: PartialEq;
pub fn dedup_by<F>(&self, _: F) where F: FnMut(&T, &T) -> bool;
pub fn pop(&self) -> Option<T>;
pub fn pop_if(&self, _: impl FnOnce(&T) -> bool) -> Option<T>;
pub fn append(&self, _: &Self);
pub fn drain<R>(&self, _: R) -> crate::vec::Drain<T> where R: crate::ops::RangeBounds<usize>;
pub fn clear(&self);
pub fn len(&self) -> usize;
pub fn is_empty(&self) -> bool;
pub fn split_off(&self, _: usize) -> Self;
pub fn resize_with<F>(&self, _: usize, _: F) where F: FnMut() -> T;
pub fn leak(self) -> &[T];
pub fn spare_capacity_mut(&self) -> &[crate::mem::MaybeUninit<T>];
pub fn splice<R, I>(&self, _: R, _: I) -> crate::vec::Splice<I::IntoIter> where R: crate::ops::RangeBounds<usize>, I: IntoIterator<Item = T>;
pub fn extract_if<F, R>(&self, _: R, _: F) -> crate::vec::ExtractIf<T, F> where F: FnMut(&T) -> bool, R: crate::ops::RangeBounds<usize>;
}
impl<T> Vec<[T; 1]> {
pub fn into_flattened(self) -> Vec<T>;
}
impl<T> crate::borrow::Borrow<[T]> for Vec<T> {
}
impl<T> crate::ops::Deref for Vec<T> {
type Target = [T];
}
impl<T> crate::vec::Drain<T> {
pub fn as_slice(&self) -> &[T];
}
impl<T> crate::vec::IntoIter<T> {
pub fn as_slice(&self) -> &[T];
pub fn as_mut_slice(&self) -> &[T];
}
pub struct Drain<T> {  }
pub struct ExtractIf<T, F> {  }
pub struct IntoIter<T> {  }
pub struct Splice<I: Iterator> {  }
pub struct Vec<T> {  }
}
