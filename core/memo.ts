/** Longer texts are rare, and not worth keeping. */
const longest = 500;

/**
 * A reader of texts that remembers what it last said: rules ask about the same few texts, one after the other. Beyond
 * `most` texts it forgets them all and starts anew.
 */
export function remembering<Value>(read: (text: string) => Value, most = 200): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined || known.has(text)) return remembered as Value;
    const value = read(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
