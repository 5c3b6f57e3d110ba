import qrcode from 'qrcode-generator';

/** A QR code as one path: a unit per module, without the quiet zone. */
export interface QrPath {
  readonly modules: number;
  readonly path: string;
}

/** Level M; a pass is alphanumeric text (`FG1:` and base 45), so it takes version 6, 41 modules. @throws Error for other characters */
export const qrPath = (text: string): QrPath => {
  const code = qrcode(0, 'M');
  code.addData(text, 'Alphanumeric');
  code.make();
  const modules = code.getModuleCount();
  let path = '';
  for (let row = 0; row < modules; row++)
    for (let column = 0; column < modules; column++) if (code.isDark(row, column)) path += `M${column} ${row}h1v1h-1z`;
  return { modules, path };
};
