/** Direction signs, which turn the line that they stand in, and control characters but tab and line ends. Joiners stay: emoji and some scripts need them. */
const SIGNS = /[\u061c\u202a-\u202e\u2066-\u2069\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;

/** The text without characters that are not seen and change how a line or a file is read, lone surrogates too; nothing else is changed. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '');
