// What code uses of the C++ standard library: what containers, iterators and smart pointers give.
namespace std {

template <class T> struct iterator_of {
  T& operator*() const;
  T* operator->() const;
  T& operator[](long at) const;
  iterator_of<T>& operator++();
  iterator_of<T>& operator--();
};

template <class T> class unique_ptr {
public:
  T* operator->() const;
  T& operator*() const;
  T& operator[](long at) const;
  T* get() const;
  T* release();
  void reset(T* other = nullptr);
  void swap(unique_ptr<T>& other);
};

template <class T> class shared_ptr {
public:
  T* operator->() const;
  T& operator*() const;
  T* get() const;
  long use_count() const;
  void reset(T* other = nullptr);
  void swap(shared_ptr<T>& other);
};

template <class T> class weak_ptr {
public:
  shared_ptr<T> lock() const;
  bool expired() const;
  long use_count() const;
  void reset();
};

template <class T> class enable_shared_from_this {
public:
  shared_ptr<T> shared_from_this();
  weak_ptr<T> weak_from_this();
};

template <class T> class reference_wrapper {
public:
  T& get() const;
};

template <class T> class optional {
public:
  T* operator->() const;
  T& operator*() const;
  T& value() const;
  T value_or(T other) const;
  bool has_value() const;
  void reset();
  T& emplace(...);
};

template <class A, class B> struct pair {
  A first;
  B second;
};

template <class T> class vector {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(vector<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class list {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(list<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class deque {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(deque<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class forward_list {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(forward_list<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class array {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(array<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class set {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(set<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class multiset {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(multiset<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class unordered_set {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(unordered_set<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class unordered_multiset {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(unordered_multiset<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class stack {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(stack<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class queue {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(queue<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class priority_queue {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(priority_queue<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class initializer_list {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(initializer_list<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class T> class span {
public:
  typedef T value_type;
  typedef iterator_of<T> iterator;
  typedef iterator_of<T> const_iterator;
  typedef iterator_of<T> reverse_iterator;
  typedef unsigned long size_type;
  iterator_of<T> begin() const;
  iterator_of<T> end() const;
  iterator_of<T> cbegin() const;
  iterator_of<T> cend() const;
  iterator_of<T> rbegin() const;
  iterator_of<T> rend() const;
  iterator_of<T> find(const T& one) const;
  iterator_of<T> insert(iterator_of<T> at, const T& one);
  iterator_of<T> erase(iterator_of<T> at);
  T& at(unsigned long at) const;
  T& operator[](unsigned long at) const;
  T& front() const;
  T& back() const;
  T& top() const;
  T* data() const;
  T& emplace_back(...);
  T& emplace_front(...);
  void emplace(...);
  void push(const T& one);
  void push_back(const T& one);
  void push_front(const T& one);
  void pop();
  void pop_back();
  void pop_front();
  void remove(const T& one);
  void resize(unsigned long size);
  void reserve(unsigned long size);
  void assign(...);
  void swap(span<T>& other);
  void clear();
  unsigned long size() const;
  unsigned long count(const T& one) const;
  bool empty() const;
  bool contains(const T& one) const;
};

template <class K, class V> class map {
public:
  typedef K key_type;
  typedef V mapped_type;
  typedef pair<K, V> value_type;
  typedef iterator_of<pair<K, V>> iterator;
  typedef iterator_of<pair<K, V>> const_iterator;
  iterator_of<pair<K, V>> begin() const;
  iterator_of<pair<K, V>> end() const;
  iterator_of<pair<K, V>> cbegin() const;
  iterator_of<pair<K, V>> cend() const;
  iterator_of<pair<K, V>> rbegin() const;
  iterator_of<pair<K, V>> rend() const;
  iterator_of<pair<K, V>> find(const K& key) const;
  iterator_of<pair<K, V>> lower_bound(const K& key) const;
  iterator_of<pair<K, V>> upper_bound(const K& key) const;
  V& at(const K& key) const;
  V& operator[](const K& key);
  pair<iterator_of<pair<K, V>>, bool> emplace(...);
  pair<iterator_of<pair<K, V>>, bool> try_emplace(...);
  pair<iterator_of<pair<K, V>>, bool> insert(...);
  pair<iterator_of<pair<K, V>>, bool> insert_or_assign(const K& key, const V& value);
  unsigned long erase(const K& key);
  unsigned long size() const;
  unsigned long count(const K& key) const;
  bool empty() const;
  bool contains(const K& key) const;
  void clear();
};

template <class K, class V> class multimap {
public:
  typedef K key_type;
  typedef V mapped_type;
  typedef pair<K, V> value_type;
  typedef iterator_of<pair<K, V>> iterator;
  typedef iterator_of<pair<K, V>> const_iterator;
  iterator_of<pair<K, V>> begin() const;
  iterator_of<pair<K, V>> end() const;
  iterator_of<pair<K, V>> cbegin() const;
  iterator_of<pair<K, V>> cend() const;
  iterator_of<pair<K, V>> rbegin() const;
  iterator_of<pair<K, V>> rend() const;
  iterator_of<pair<K, V>> find(const K& key) const;
  iterator_of<pair<K, V>> lower_bound(const K& key) const;
  iterator_of<pair<K, V>> upper_bound(const K& key) const;
  V& at(const K& key) const;
  V& operator[](const K& key);
  pair<iterator_of<pair<K, V>>, bool> emplace(...);
  pair<iterator_of<pair<K, V>>, bool> try_emplace(...);
  pair<iterator_of<pair<K, V>>, bool> insert(...);
  pair<iterator_of<pair<K, V>>, bool> insert_or_assign(const K& key, const V& value);
  unsigned long erase(const K& key);
  unsigned long size() const;
  unsigned long count(const K& key) const;
  bool empty() const;
  bool contains(const K& key) const;
  void clear();
};

template <class K, class V> class unordered_map {
public:
  typedef K key_type;
  typedef V mapped_type;
  typedef pair<K, V> value_type;
  typedef iterator_of<pair<K, V>> iterator;
  typedef iterator_of<pair<K, V>> const_iterator;
  iterator_of<pair<K, V>> begin() const;
  iterator_of<pair<K, V>> end() const;
  iterator_of<pair<K, V>> cbegin() const;
  iterator_of<pair<K, V>> cend() const;
  iterator_of<pair<K, V>> rbegin() const;
  iterator_of<pair<K, V>> rend() const;
  iterator_of<pair<K, V>> find(const K& key) const;
  iterator_of<pair<K, V>> lower_bound(const K& key) const;
  iterator_of<pair<K, V>> upper_bound(const K& key) const;
  V& at(const K& key) const;
  V& operator[](const K& key);
  pair<iterator_of<pair<K, V>>, bool> emplace(...);
  pair<iterator_of<pair<K, V>>, bool> try_emplace(...);
  pair<iterator_of<pair<K, V>>, bool> insert(...);
  pair<iterator_of<pair<K, V>>, bool> insert_or_assign(const K& key, const V& value);
  unsigned long erase(const K& key);
  unsigned long size() const;
  unsigned long count(const K& key) const;
  bool empty() const;
  bool contains(const K& key) const;
  void clear();
};

template <class K, class V> class unordered_multimap {
public:
  typedef K key_type;
  typedef V mapped_type;
  typedef pair<K, V> value_type;
  typedef iterator_of<pair<K, V>> iterator;
  typedef iterator_of<pair<K, V>> const_iterator;
  iterator_of<pair<K, V>> begin() const;
  iterator_of<pair<K, V>> end() const;
  iterator_of<pair<K, V>> cbegin() const;
  iterator_of<pair<K, V>> cend() const;
  iterator_of<pair<K, V>> rbegin() const;
  iterator_of<pair<K, V>> rend() const;
  iterator_of<pair<K, V>> find(const K& key) const;
  iterator_of<pair<K, V>> lower_bound(const K& key) const;
  iterator_of<pair<K, V>> upper_bound(const K& key) const;
  V& at(const K& key) const;
  V& operator[](const K& key);
  pair<iterator_of<pair<K, V>>, bool> emplace(...);
  pair<iterator_of<pair<K, V>>, bool> try_emplace(...);
  pair<iterator_of<pair<K, V>>, bool> insert(...);
  pair<iterator_of<pair<K, V>>, bool> insert_or_assign(const K& key, const V& value);
  unsigned long erase(const K& key);
  unsigned long size() const;
  unsigned long count(const K& key) const;
  bool empty() const;
  bool contains(const K& key) const;
  void clear();
};

template <class F> class function {
public:
  void swap(function<F>& other);
};

template <class T> T&& move(T& one);
template <class T> T&& forward(T& one);
template <class T> T& ref(T& one);
template <class T> const T& cref(const T& one);
template <class T> unique_ptr<T> make_unique(...);
template <class T> shared_ptr<T> make_shared(...);
template <class T> shared_ptr<T> static_pointer_cast(...);
template <class T> shared_ptr<T> dynamic_pointer_cast(...);
template <class T> shared_ptr<T> const_pointer_cast(...);
template <class A, class B> pair<A, B> make_pair(A first, B second);

}  // namespace std
