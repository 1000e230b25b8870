/**
 * Pixels from the top of a dialog to the head of a table in it, where both stay while the dialog is scrolled. One less than the height
 * of the title: at fractions of a pixel a line of the rows would show between them.
 */
export const tinggiJudulDialog = 59;
