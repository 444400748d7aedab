import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC'; // dates read and drawn alike wherever the tests run

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  test: { include: ['test/**/*.test.{ts,tsx}'] },
});
