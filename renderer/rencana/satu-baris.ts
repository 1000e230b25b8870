/** A name is one line, also when it is pasted from a document that breaks it. */
export function satuBaris(teks: string): string {
  return teks.replace(/\s*[\r\n]+\s*/gu, ' ');
}
