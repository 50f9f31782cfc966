/** Notebooks, statistics and models. */
import type { Blueprint } from './blueprint.ts'

export const dataBlueprints = {
  'notebook-course': {
    field: 'data',
    languages: { 'Jupyter Notebook': 0.9, Python: 0.1 },
    topics: ['machine-learning', 'jupyter-notebook', 'deep-learning', 'tutorial'],
    paths: [
      'notebooks/',
      'notebooks/01-regression.ipynb',
      'notebooks/02-trees.ipynb',
      'data/',
      'environment.yml',
    ],
    manifests: [
      {
        path: 'requirements.txt',
        dependencies: ['numpy', 'pandas', 'scikit-learn', 'matplotlib', 'jupyter'],
      },
    ],
  },
  'pytorch-library': {
    field: 'data',
    languages: { Python: 0.82, 'Jupyter Notebook': 0.15, Cuda: 0.03 },
    topics: ['pytorch', 'deep-learning', 'transformers', 'nlp'],
    paths: ['src/', 'tests/', 'examples/', 'examples/finetune.ipynb', 'configs/', 'CITATION.cff'],
    manifests: [
      {
        path: 'pyproject.toml',
        dependencies: ['torch', 'transformers', 'datasets', 'accelerate', 'numpy'],
      },
    ],
  },
  'statistics-study': {
    field: 'data',
    languages: { R: 0.7, 'Jupyter Notebook': 0.2, TeX: 0.1 },
    topics: ['statistics', 'r', 'bayesian', 'epidemiology', 'data-science'],
    paths: ['R/', 'analysis/', 'DESCRIPTION', 'renv.lock', 'analysis/figures.ipynb'],
  },
  'data-pipeline': {
    field: 'data',
    languages: { Python: 0.75, 'Jupyter Notebook': 0.15, SQL: 0.1 },
    topics: ['data-science', 'etl', 'dbt', 'pandas'],
    paths: ['models/', 'pipelines/', 'dbt_project.yml', 'dvc.yaml', 'notebooks/checks.ipynb'],
    manifests: [
      {
        path: 'requirements.txt',
        dependencies: ['pandas', 'polars', 'dbt-core', 'mlflow', 'xgboost'],
      },
    ],
  },
} as const satisfies Record<string, Blueprint>
