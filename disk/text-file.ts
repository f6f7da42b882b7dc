import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { type Message, say } from "../core/index.ts";

interface TextFile {
  readonly text: string;
  /** Why the file must not be written, and what to do: it is no clean UTF-8. */
  readonly problem?: Message;
}

/** Larger files are left alone: no OKR file comes near, and a runaway log named `okrs.yml` must not cost memory. */
export const largestFile = 32 * 1024 * 1024;

/**
 * Reads a text file as UTF-8, its BOM kept. Gives undefined for what is no regular file (a FIFO would block, a
 * socket would fail), is missing, cannot be read, or is larger than `largestFile`.
 * UTF-16 with a BOM, and bytes that are no UTF-8, are read as well as can be and say so in `problem`.
 */
export function readTextFile(path: string): TextFile | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(handle);
    return stat.isFile() && stat.size <= largestFile ? decodeText(readFileSync(handle)) : undefined;
  } catch {
    // Gone, or not ours to read: to the caller the file is not there.
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** One of each, so that the same trouble is the same value. */
const isUtf16 = say("This file is UTF-16. Save it as UTF-8.");
const isNoUtf8 = say("This file holds bytes that are not UTF-8. Save it as UTF-8.");

/** The text of a file's bytes, as `readTextFile` has it. */
export function decodeText(bytes: Buffer): TextFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return {
      text: new TextDecoder("utf-16le").decode(bytes),
      problem: isUtf16,
    };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return {
      text: new TextDecoder("utf-16be").decode(bytes),
      problem: isUtf16,
    };
  const text = bytes.toString("utf8");
  if (text.includes("\uFFFD") && !bytes.equals(Buffer.from(text, "utf8"))) return { text, problem: isNoUtf8 };
  return { text };
}
