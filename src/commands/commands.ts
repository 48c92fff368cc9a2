// The ribbon's one button opens the pane by itself (ShowTaskpane). Excel asks for a page of functions all the same: here it is, with none.
export {};
