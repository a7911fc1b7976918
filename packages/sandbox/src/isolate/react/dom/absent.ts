/** Stands in for classes that the DOM would load things with, or that it only names; nothing of them is used. */
export default function Absent(): void {}
