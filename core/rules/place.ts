import { type Span, shifted } from "../text.ts";

/**
 * Where a part of a value's text stands: `inner` counts in `text`, which is the value as the model has it (unquoted,
 * trimmed); `span` is the whole literal. Where escapes or folded lines keep the part from standing there as it
 * is, the whole literal is given.
 */
export function spanInText(block: string, span: Span, inner: Span, text: string): Span {
  const literal = block.slice(span.start, span.end);
  const opening = /^(?:"""|'''|["']|[|>][^\n]*\n)?\s*/.exec(literal)?.[0].length ?? 0;
  const { start, end } = shifted(inner, span.start + opening);
  return block.slice(start, end) === text.slice(inner.start, inner.end) ? { start, end } : span;
}
