/** An SVG file as pixels, two for each of the page's, so that text stays crisp. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // A data address: the page's policy lets no other kind of made picture in.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw the picture.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser cannot make a PNG of this size.'));
      else resolve(blob);
    }, 'image/png');
  });
}
