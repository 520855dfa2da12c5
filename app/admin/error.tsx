'use client';
export { PageError as default } from '@/app/page-error';
