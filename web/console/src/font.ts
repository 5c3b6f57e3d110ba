// Slices by range of characters: a machine with a Chinese font of its own loads none of them. The rules must stand before the first text is set.
import '@fontsource/noto-sans-sc/400.css';
