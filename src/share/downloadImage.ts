/**
 * A picture as a file. Comes in: an SVG as text. Goes out: a download of it, as it is or drawn at twice its size as PNG.
 * @throws Error where the browser cannot draw it
 */
import { downloadFile } from '../interface/downloadFile';

const SHARPNESS = 2;
const PASSES = 3;
const PASS_MS = 150;
async function drawPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SHARPNESS;
    canvas.height = image.naturalHeight * SHARPNESS;
    const context = canvas.getContext('2d');
    // browsers load the typefaces inside an SVG when it is drawn first, and tell nobody when they have them
    for (let pass = 0; pass < PASSES; pass++) {
      context?.clearRect(0, 0, canvas.width, canvas.height);
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      await new Promise((resolve) => setTimeout(resolve, PASS_MS));
    }
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('The browser gave no picture.');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function downloadImage(svg: string, form: 'svg' | 'png', name: string): Promise<void> {
  const blob = new Blob([svg], { type: 'image/svg+xml' });
  downloadFile(form === 'svg' ? blob : await drawPng(blob), `${name}.${form}`);
}
