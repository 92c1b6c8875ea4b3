// Stands in for packages jsPDF would load to draw HTML or SVG, which this app never asks it to.
export {}
