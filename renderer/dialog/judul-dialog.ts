/** Pixels of a dialog's title, which stays while the dialog is scrolled; the head of a table in it stays below. */
export const tinggiJudulDialog = 60;
