// Flattens a tree-sitter tree into an array of its visible nodes in preorder.
//
// Walking tree-sitter's own structures costs a third of what its public cursor costs, because a node's position,
// alias and field are known from its parent without searching for them. The structures are private: the version
// of tree-sitter is pinned exactly, and a test holds this walk against the public cursor.

#include "alloc.h"
#include "language.h"
#include "subtree.h"
#include "tree.h"

typedef struct {
  uint16_t kind;
  uint8_t field;
  uint8_t flags;
  uint32_t start;
  uint32_t end;
  uint32_t parent;
  uint32_t next;
} FlatNode;

enum { NAMED = 1, EXTRA = 2, MISSING = 4, ERROR = 8 };

typedef struct {
  const Subtree *children;
  uint32_t child_count;
  uint32_t child_index;
  uint32_t structural_index;
  uint32_t position;      // end of the previous child
  uint32_t node;          // the nearest visible node: this frame's or an ancestor's
  bool visible;           // whether `node` is this frame's own
  uint8_t inherited;      // field that a hidden parent hands down
  const TSSymbol *aliases;
  const TSFieldMapEntry *fields;
  const TSFieldMapEntry *fields_end;
} Frame;

uint32_t pellucid_node_count(const TSTree *tree) {
  return ts_subtree_visible_descendant_count(tree->root) + 1;
}

static void open_frame(Frame *frame, const TSLanguage *language, const Subtree *subtree, uint32_t start,
                       uint32_t node, bool visible, uint8_t inherited) {
  uint16_t production = ts_subtree_production_id(*subtree);
  frame->children = ts_subtree_children(*subtree);
  frame->child_count = ts_subtree_child_count(*subtree);
  frame->child_index = 0;
  frame->structural_index = 0;
  frame->position = start;
  frame->node = node;
  frame->visible = visible;
  frame->inherited = inherited;
  frame->aliases = ts_language_alias_sequence(language, production);
  ts_language_field_map(language, production, &frame->fields, &frame->fields_end);
}

static inline uint8_t field_of(const Frame *frame, uint32_t index, const uint8_t *field_map) {
  for (const TSFieldMapEntry *entry = frame->fields; entry < frame->fields_end; entry++) {
    if (!entry->inherited && entry->child_index == index) return field_map[entry->field_id];
  }
  return frame->visible ? 0 : frame->inherited;
}

static inline void put(FlatNode *out, const TSLanguage *language, Subtree subtree, TSSymbol alias,
                       const uint16_t *kind_map, uint32_t start, uint32_t parent, uint32_t at, uint8_t field) {
  TSSymbol symbol = alias ? alias : ts_subtree_symbol(subtree);
  bool named = alias ? ts_language_symbol_metadata(language, alias).named : ts_subtree_named(subtree);
  bool error = symbol == ts_builtin_sym_error;
  out->kind = error ? UINT16_MAX : kind_map[language->public_symbol_map[symbol]];
  out->field = field;
  out->flags = (uint8_t)((named ? NAMED : 0) | (ts_subtree_extra(subtree) ? EXTRA : 0) |
                         (ts_subtree_missing(subtree) ? MISSING : 0) | (error ? ERROR : 0));
  out->start = start;
  out->end = start + ts_subtree_size(subtree).bytes;
  out->parent = parent;
  out->next = at + 1;
}

// Writes at most `capacity` nodes to `out` and returns how many there are; UINT32_MAX if memory ran out.
uint32_t pellucid_flatten(const TSTree *tree, const uint16_t *kind_map, const uint8_t *field_map, FlatNode *out,
                          uint32_t capacity) {
  const TSLanguage *language = tree->language;
  uint32_t depth = 0, stack_capacity = 256, count = 0;
  Frame *stack = ts_malloc(stack_capacity * sizeof(Frame));
  if (!stack || capacity == 0) {
    ts_free(stack);
    return UINT32_MAX;
  }

  uint32_t start = ts_subtree_padding(tree->root).bytes;
  put(&out[count], language, tree->root, 0, kind_map, start, UINT32_MAX, 0, 0);
  count = 1;
  open_frame(&stack[0], language, &tree->root, start, 0, true, 0);
  depth = 1;

  while (depth > 0) {
    Frame *frame = &stack[depth - 1];
    if (frame->child_index == frame->child_count) {
      if (frame->visible) out[frame->node].next = count;
      depth--;
      continue;
    }
    const Subtree *child = &frame->children[frame->child_index];
    if (frame->child_index > 0) frame->position += ts_subtree_padding(*child).bytes;
    uint32_t position = frame->position;
    frame->position += ts_subtree_size(*child).bytes;
    frame->child_index++;

    bool extra = ts_subtree_extra(*child);
    TSSymbol alias = 0;
    uint8_t field = 0;
    if (!extra) {
      if (frame->aliases) alias = frame->aliases[frame->structural_index];
      field = field_of(frame, frame->structural_index, field_map);
      frame->structural_index++;
    }
    bool visible = alias || ts_subtree_visible(*child);
    uint32_t node = frame->node;
    if (visible) {
      if (count == capacity) {
        ts_free(stack);
        return UINT32_MAX;
      }
      node = count++;
      put(&out[node], language, *child, alias, kind_map, position, frame->node, node, field);
    }
    if (ts_subtree_child_count(*child) == 0) continue;
    if (depth == stack_capacity) {
      stack_capacity *= 2;
      Frame *grown = ts_realloc(stack, stack_capacity * sizeof(Frame));
      if (!grown) {
        ts_free(stack);
        return UINT32_MAX;
      }
      stack = grown;
    }
    open_frame(&stack[depth], language, child, position, node, visible, visible ? 0 : field);
    depth++;
  }
  ts_free(stack);
  return count;
}
